package org.streetwise.print.layout;

import org.streetwise.print.measure.TableColumns;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;

/// Where a table and its columns stand.
///
/// @param left of the first column, from the text block's left edge
record TableGrid(Block.Table table, double left, TableColumns columns) {
    static TableGrid of(Block.Table table, Place place, Composition composition) {
        TextStyle text = place.fit(composition.style(StyleName.tableText(table)));
        double room = place.width() - text.indentLeft() - text.indentRight();
        return new TableGrid(
                table, place.left() + text.indentLeft(), composition.tables().columns(table, room, place.language()));
    }

    /// From the first column's left edge to the last one's right.
    double width() {
        return columns.width();
    }

    /// Where a column starts.
    double x(int column) {
        return left + columns.x(column);
    }
}
