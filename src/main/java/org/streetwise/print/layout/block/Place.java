package org.streetwise.print.layout.block;

import org.streetwise.print.layout.box.Element;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;

/// Where blocks are set. A block hands it down to the blocks within it.
///
/// @param left edge of the column, from the text block's left edge
/// @param width of the column
/// @param inset how much of the styles' left indents the column has already taken up
/// @param name of the style of plain paragraphs here
/// @param style that style, adapted to this place
/// @param parent the element that the blocks belong to
/// @param level of sections here, from 1
/// @param lists how many lists this stands in
/// @param narrow whether this is one of several columns; nothing in it may reach into the margin
public record Place(
        double left,
        double width,
        double inset,
        StyleName name,
        TextStyle style,
        Language language,
        Element parent,
        int level,
        int lists,
        boolean narrow) {
    /// The place of a chapter's running text.
    public static Place running(double width, TextStyle body, Language language, Element parent, int level) {
        return new Place(0, width, 0, StyleName.BODY, body, language, parent, level, 0, false);
    }

    Place in(Element parent) {
        return new Place(left, width, inset, name, style, language, parent, level, lists, narrow);
    }

    Place in(Language language) {
        return new Place(left, width, inset, name, style, language, parent, level, lists, narrow);
    }

    /// The column between a style's indents; plain paragraphs have that style.
    Place enter(StyleName name, TextStyle style) {
        return new Place(
                left + style.indentLeft(),
                width - style.indentLeft() - style.indentRight(),
                style.indentLeft(),
                name,
                style.indented(0, 0, style.hang()),
                language,
                parent,
                level,
                lists,
                narrow);
    }

    /// One of several columns of running text. It takes up the styles' left indents, so that they do not count twice.
    Place column(double left, double width) {
        Place within = enter(name, style);
        return new Place(left, width, within.inset, name, within.style, language, parent, level, lists, true);
    }

    /// This place, but nothing in it may reach into the margin.
    Place narrowed() {
        return new Place(left, width, inset, name, style, language, parent, level, lists, true);
    }

    /// A table's cell. Its text fills the whole width.
    Place cell(double left, double width, StyleName name, TextStyle style) {
        return new Place(left, width, Double.MAX_VALUE, name, style, language, parent, level, lists, narrow);
    }

    Place deeper() {
        return new Place(left, width, inset, name, style, language, parent, level + 1, lists, narrow);
    }

    /// The place of a list's items.
    Place listed() {
        return new Place(left, width, inset, name, style, language, parent, level, lists + 1, narrow);
    }

    /// Adapts a style to this place. Only running text may reach into the margin, and indents must not count twice. A
    /// narrow column has too few words in a line to justify them.
    TextStyle fit(TextStyle style) {
        if (isRunning()) {
            return style;
        }
        TextStyle fitted =
                style.indented(Math.max(0, style.indentLeft() - inset), Math.max(0, style.indentRight()), style.hang());
        return narrow && style.alignment() == Alignment.JUSTIFIED ? fitted.aligned(Alignment.LEFT) : fitted;
    }

    boolean isRunning() {
        return name == StyleName.BODY && !narrow;
    }

    boolean inTable() {
        return name.inCell();
    }
}
