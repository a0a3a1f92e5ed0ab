package org.streetwise.print.docx;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.tell.document.Block.Table.Column;

/// Where a table stands and how wide its columns are, in twips.
record TableGrid(long left, List<Long> widths) {
    TableGrid {
        widths = List.copyOf(widths);
    }

    /// A grid as wide as there is room, shared by the columns' weights; rounding loses nothing.
    ///
    /// @param left of the table, in points from the left edge of what it stands in
    /// @param room from that edge to the right one, in points
    static TableGrid of(List<Column> columns, double left, double room) {
        long width = Twips.of(room - left);
        long total = columns.stream().mapToLong(Column::weight).sum();
        List<Long> widths = new ArrayList<>();
        long weights = 0;
        long used = 0;
        for (Column column : columns) {
            weights += column.weight();
            long end = width * weights / total;
            widths.add(end - used);
            used = end;
        }
        return new TableGrid(Twips.of(left), widths);
    }

    long width() {
        return widths.stream().mapToLong(Long::longValue).sum();
    }
}
