package org.streetwise.print.docx.text;

import java.util.Optional;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle.Alignment;

/// The space in which a block is set. Lengths are in points.
///
/// @param style of text without a role
/// @param lists how many lists it stands in, counted from the last indented block or cell
/// @param edge where indents begin, measured from the left edge of the text block or cell
/// @param width of the text block or cell
/// @param column alignment of the column, in a table's cell
/// @param narrow whether this is one of several columns; nothing in it may reach into the margin
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

    /// The left edge of text without a role.
    double left(Stylesheet sheet) {
        return left(style, sheet);
    }

    /// The left edge of text in that style.
    double left(StyleName style, Stylesheet sheet) {
        return style == this.style && lists > 0 ? edge : edge + own(style, sheet);
    }

    /// The left indent that a style has by itself; none in tables, where text starts at the cell's edge.
    static double own(StyleName style, Stylesheet sheet) {
        return style.inCell() ? 0 : sheet.style(style).indentLeft();
    }

    /// Whether lists here need their own smaller form, because the type is smaller or the text is set apart.
    boolean compact() {
        return switch (style) {
            case TABLE_TEXT, TABLE_HEAD, MATRIX_TEXT, MATRIX_HEAD, TABLE_NOTE, NOTE, QUOTE, BLOCK_QUOTE -> true;
            default -> false;
        };
    }
}
