package org.streetwise.print.house;

import java.util.Locale;

/// The ids of styles, which nobody sees. Word gives them in the language in which it was first started: the style with
/// the name `heading 1` has the id `Kop1` in Dutch. Made of the name alone, a style has one id in every file.
public final class StyleId {
    private StyleId() {}

    /// Word's own way from a style's name to its id in English: `heading 1` has `Heading1`, `toc 1` has `TOC1`.
    public static String of(String name) {
        if (name.equalsIgnoreCase("Normal Table")) {
            return "TableNormal";
        }
        StringBuilder id = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                id.append(
                        word.equalsIgnoreCase("toc")
                                ? "TOC"
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        return id.toString();
    }
}
