package org.streetwise.print.layout;

import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.Language;

/// Where blocks are set, as it is handed down.
///
/// @param left from the text block's left edge
/// @param width of the column
/// @param name of the style that plain paragraphs have here
/// @param style that style, as it is here
/// @param parent whose parts the blocks are
/// @param level of the sections here, from 1
/// @param lists how many lists this stands in
record Place(
        double left,
        double width,
        StyleName name,
        TextStyle style,
        Language language,
        Element parent,
        int level,
        int lists) {

    Place in(Element parent) {
        return new Place(left, width, name, style, language, parent, level, lists);
    }

    Place in(Language language) {
        return new Place(left, width, name, style, language, parent, level, lists);
    }

    Place styled(StyleName name, TextStyle style) {
        return new Place(left, width, name, style, language, parent, level, lists);
    }

    Place column(double left, double width) {
        return new Place(left, width, name, style, language, parent, level, lists);
    }

    Place deeper() {
        return new Place(left, width, name, style, language, parent, level + 1, lists);
    }

    /// In a list's items.
    Place listed() {
        return new Place(left, width, name, style, language, parent, level, lists + 1);
    }

    boolean inTable() {
        return name == StyleName.TABLE_TEXT || name == StyleName.TABLE_HEAD;
    }
}
