package org.streetwise.print.layout.block;

import org.streetwise.print.layout.box.Element;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.source.Language;

/// Where blocks are set, as it is handed down.
///
/// @param left of the column, from the text block's left edge
/// @param width of the column
/// @param inset what the column itself took of the indents that styles have from the text block's edge
/// @param name of the style that plain paragraphs have here
/// @param style that style, as it is here
/// @param parent whose parts the blocks are
/// @param level of the sections here, from 1
/// @param lists how many lists this stands in
/// @param narrow whether this is one of several columns, out of which nothing reaches into a margin
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
    /// A chapter's running text.
    public static Place running(double width, TextStyle body, Language language, Element parent, int level) {
        return new Place(0, width, 0, StyleName.BODY, body, language, parent, level, 0, false);
    }

    Place in(Element parent) {
        return new Place(left, width, inset, name, style, language, parent, level, lists, narrow);
    }

    Place in(Language language) {
        return new Place(left, width, inset, name, style, language, parent, level, lists, narrow);
    }

    /// The column between a style's indents, with plain paragraphs in that style.
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

    /// One of several columns of running text, right of whose edge nothing of its styles' indents counts twice.
    Place column(double left, double width) {
        Place within = enter(name, style);
        return new Place(left, width, within.inset, name, within.style, language, parent, level, lists, true);
    }

    /// The same, with nothing in it that reaches into a margin.
    Place narrowed() {
        return new Place(left, width, inset, name, style, language, parent, level, lists, true);
    }

    /// A table's cell, whose width is all that its text gets.
    Place cell(double left, double width, StyleName name, TextStyle style) {
        return new Place(left, width, Double.MAX_VALUE, name, style, language, parent, level, lists, narrow);
    }

    Place deeper() {
        return new Place(left, width, inset, name, style, language, parent, level + 1, lists, narrow);
    }

    /// In a list's items.
    Place listed() {
        return new Place(left, width, inset, name, style, language, parent, level, lists + 1, narrow);
    }

    /// A style as it is here: only in running text may it reach into the margin, and indents are not counted twice. A
    /// narrow column has too few words a line to fill them.
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
