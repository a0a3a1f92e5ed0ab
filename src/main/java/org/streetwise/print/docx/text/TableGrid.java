package org.streetwise.print.docx.text;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.measure.TableColumns;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// Where a table stands and how wide its cells are, in twips.
///
/// @param gaps white space within each cell, left of its text
/// @param gutter white space right of the text in every column but the last
record TableGrid(long left, List<Long> widths, List<Long> gaps, long gutter) {
    TableGrid {
        gaps = List.copyOf(gaps);
        widths = List.copyOf(widths);
    }

    /// White space between two columns belongs to the left one's cells; in a matrix, to the right one's. The widths add
    /// up to the table's despite rounding.
    static TableGrid of(Block.Table table, TableColumns columns) {
        boolean matrix = table.attributes().is(Role.MATRIX);
        List<Long> widths = new ArrayList<>();
        List<Long> gaps = new ArrayList<>();
        int count = columns.widths().size();
        long used = 0;
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            double end = last || matrix ? columns.x(i) + columns.widths().get(i) : columns.x(i + 1);
            widths.add(Twips.of(end) - used);
            used = Twips.of(end);
            gaps.add(matrix ? Twips.of(columns.gaps().get(i)) : 0);
        }
        return new TableGrid(
                Twips.of(columns.left()),
                widths,
                gaps,
                matrix ? 0 : Twips.of(columns.gaps().getLast()));
    }

    /// White space right of the text in a column.
    long gutter(int column) {
        return column == widths.size() - 1 ? 0 : gutter;
    }

    long width() {
        return widths.stream().mapToLong(Long::longValue).sum();
    }
}
