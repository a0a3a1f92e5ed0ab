package org.streetwise.print.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.streetwise.print.style.MatrixColumns;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// Where a table and its columns stand.
///
/// @param width from the first column's left edge to the last one's right
/// @param gaps white space left of each column
record TableGrid(List<Block.Table.Column> columns, double left, double width, List<Double> gaps, List<Double> widths) {
    private static final double GAP = 14;

    static TableGrid of(Block.Table table, Place place, Composition composition) {
        TextStyle text = place.fit(composition.style(StyleName.tableText(table)));
        TextStyle head = composition.style(StyleName.tableHead(table));
        double left = place.left() + text.indentLeft();
        double room = place.width() - text.indentLeft() - text.indentRight();
        if (table.attributes().is(Role.MATRIX)) {
            MatrixColumns columns = MatrixColumns.of(table.columns(), room, Math.max(head.size(), text.size()));
            return new TableGrid(
                    table.columns(),
                    left,
                    sum(columns.gaps()) + sum(columns.widths()),
                    columns.gaps(),
                    columns.widths());
        }
        int count = table.columns().size();
        double[] widths = ColumnWidths.of(table, room - GAP * (count - 1), head, text, composition.faces());
        List<Double> gaps = new ArrayList<>(Collections.nCopies(count, GAP));
        gaps.set(0, 0.0);
        return new TableGrid(
                table.columns(), left, room, gaps, Arrays.stream(widths).boxed().toList());
    }

    /// Where a column starts.
    double x(int column) {
        return left + sum(gaps.subList(0, column + 1)) + sum(widths.subList(0, column));
    }

    private static double sum(List<Double> lengths) {
        return lengths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
