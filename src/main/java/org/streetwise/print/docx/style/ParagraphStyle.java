package org.streetwise.print.docx.style;

import java.util.Optional;
import java.util.OptionalInt;
import org.streetwise.print.house.StyleId;
import org.streetwise.print.style.TextStyle;

/// A paragraph style of the file. Only what differs from its base is written.
///
/// @param name its name in Word: built-in names in Word's own spelling (`heading 1`), others in plain English
/// @param base empty only for Normal
/// @param next the name of the style that Word gives to the paragraph typed after this one
/// @param opensPage whether it starts a new page
/// @param outline the heading's level, from 1
/// @param list what numbers it
/// @param tab where the right-aligned tab stop is, in points from the text block's left edge
record ParagraphStyle(
        String name,
        TextStyle text,
        Optional<ParagraphStyle> base,
        Optional<String> next,
        boolean opensPage,
        OptionalInt outline,
        Optional<ListPosition> list,
        Optional<Double> tab) {

    static ParagraphStyle of(String name, TextStyle text, Optional<ParagraphStyle> base) {
        return new ParagraphStyle(
                name, text, base, Optional.empty(), false, OptionalInt.empty(), Optional.empty(), Optional.empty());
    }

    ParagraphStyle next(String next) {
        return new ParagraphStyle(name, text, base, Optional.of(next), opensPage, outline, list, tab);
    }

    ParagraphStyle openingPage() {
        return new ParagraphStyle(name, text, base, next, true, outline, list, tab);
    }

    ParagraphStyle outline(int level) {
        return new ParagraphStyle(name, text, base, next, opensPage, OptionalInt.of(level), list, tab);
    }

    ParagraphStyle list(ListPosition position) {
        return new ParagraphStyle(name, text, base, next, opensPage, outline, Optional.of(position), tab);
    }

    ParagraphStyle tab(double position) {
        return new ParagraphStyle(name, text, base, next, opensPage, outline, list, Optional.of(position));
    }

    String id() {
        return id(name);
    }

    static String id(String name) {
        return StyleId.of(name);
    }
}
