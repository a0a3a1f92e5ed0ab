package org.streetwise.print.docx.text;

import java.util.Optional;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle.Alignment;

/// What a block is set within. Lengths are in points.
///
/// @param style of text without a role
/// @param lists how many lists it stands in, as far as they are set as one
/// @param edge how far right of the text block's or cell's left edge all styles' indents count from
/// @param width of the text block or cell
/// @param column how the column is set, in a cell
/// @param narrow whether this is one of several columns, out of which nothing reaches into a margin
record Frame(StyleName style, int lists, double edge, double width, Optional<Alignment> column, boolean narrow) {
    /// The text block of a page.
    static Frame page(double width) {
        return new Frame(StyleName.BODY, 0, 0, width, Optional.empty(), false);
    }

    Frame in(StyleName style) {
        return new Frame(style, lists, edge, width, column, narrow);
    }

    Frame wide(double width) {
        return new Frame(style, lists, edge, width, column, narrow);
    }

    Frame setIn(StyleName style, double edge) {
        return new Frame(style, 0, edge, width, Optional.empty(), narrow);
    }

    Frame inItem(StyleName style, double edge) {
        return new Frame(style, lists + 1, edge, width, column, narrow);
    }

    Frame inCell(StyleName style, Alignment alignment, double width) {
        return new Frame(style, 0, 0, width, Optional.of(alignment), narrow);
    }

    Frame narrow(double width) {
        return new Frame(style, lists, edge, width, column, true);
    }

    Frame column(double width) {
        return new Frame(style, 0, 0, width, Optional.empty(), true);
    }

    /// Where text without a role stands.
    double left(Stylesheet sheet) {
        return left(style, sheet);
    }

    /// Where text in a style stands.
    double left(StyleName style, Stylesheet sheet) {
        return style == this.style && lists > 0 ? edge : edge + own(style, sheet);
    }

    /// How far a style alone sets its text in; in tables the left edge is the cell's.
    static double own(StyleName style, Stylesheet sheet) {
        return style.inCell() ? 0 : sheet.style(style).indentLeft();
    }

    /// Whether the type is too small, or the text too much set apart, for the lists of running text.
    boolean compact() {
        return switch (style) {
            case TABLE_TEXT, TABLE_HEAD, MATRIX_TEXT, MATRIX_HEAD, TABLE_NOTE, NOTE, QUOTE, BLOCK_QUOTE -> true;
            default -> false;
        };
    }
}
