package org.streetwise.print.layout.block;

import org.streetwise.print.layout.box.Box;
import org.streetwise.print.measure.TableColumns;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;

/// Where a table and its columns stand.
///
/// @param left edge of the first column, from the text block's left edge
/// @param around where its caption and notes stand
record TableGrid(Block.Table table, double left, TableColumns columns, Place around) {
    static TableGrid of(Block.Table table, Place place, TableRuler tables) {
        TextStyle text = place.fit(tables.faces().style(StyleName.tableText(table)));
        TableColumns columns =
                tables.columns(table, text.indentLeft(), place.width() - text.indentRight(), place.language());
        Place around = columns.left() > text.indentLeft() ? place.narrowed() : place;
        return new TableGrid(table, place.left() + columns.left(), columns, around);
    }

    /// From the first column's left edge to the last column's right edge.
    double width() {
        return columns.width();
    }

    /// The left edge of a column.
    double x(int column) {
        return left + columns.x(column);
    }

    /// The width of consecutive columns, with the white space between them.
    double width(int column, int count) {
        int last = column + count - 1;
        return columns.x(last) + columns.widths().get(last) - columns.x(column);
    }

    /// A rule from a column's left edge to where the column after the last one begins, or to the table's end.
    Box.Rule rule(int column, int count, double thickness, Colour colour) {
        int next = column + count;
        double end = next < columns.widths().size() ? columns.x(next) : width();
        return new Box.Rule(x(column), 0, end - columns.x(column), thickness, colour);
    }

    /// A rule as wide as these columns.
    Box.Rule ruleUnder(int column, int count, double thickness, Colour colour) {
        return new Box.Rule(x(column), 0, width(column, count), thickness, colour);
    }

    /// A rule as wide as the table.
    Box.Rule rule(double thickness, Colour colour) {
        return new Box.Rule(left, 0, width(), thickness, colour);
    }
}
