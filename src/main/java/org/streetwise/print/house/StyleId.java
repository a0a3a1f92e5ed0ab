package org.streetwise.print.house;

import java.util.Locale;

/// Makes the ids of styles, which users never see. Word makes ids in the language in which it was first started: the
/// style `heading 1` has the id `Kop1` in Dutch. An id that depends only on the name is the same in every file.
public final class StyleId {
    private StyleId() {}

    /// The id that Word makes from a style's name in English: `heading 1` gives `Heading1`, `toc 1` gives `TOC1`.
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
