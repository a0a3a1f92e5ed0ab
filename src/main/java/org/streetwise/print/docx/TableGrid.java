package org.streetwise.print.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.streetwise.print.style.MatrixColumns;
import org.streetwise.tell.document.Block.Table.Column;

/// Where a table stands and how wide its columns are, in twips.
/// @param gaps white space within each column, left of its text
/// @param gutter white space right of it
record TableGrid(long left, List<Long> widths, List<Long> gaps, long gutter) {
    TableGrid {
        gaps = List.copyOf(gaps);
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
        return new TableGrid(
                Twips.of(left), widths, Collections.nCopies(columns.size(), 0L), Twips.of(TableStyles.GUTTER));
    }

    /// The grid of a table of signs.
    ///
    /// @param size of its type
    static TableGrid ofSigns(List<Column> columns, double left, double room, double size) {
        MatrixColumns matrix = MatrixColumns.of(columns, room - left, size);
        List<Long> widths = new ArrayList<>();
        double end = 0;
        long used = 0;
        for (int i = 0; i < columns.size(); i++) {
            end += matrix.gaps().get(i) + matrix.widths().get(i);
            widths.add(Twips.of(end) - used);
            used = Twips.of(end);
        }
        return new TableGrid(
                Twips.of(left), widths, matrix.gaps().stream().map(Twips::of).toList(), 0);
    }

    long width() {
        return widths.stream().mapToLong(Long::longValue).sum();
    }
}
