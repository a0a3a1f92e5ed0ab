package org.streetwise.tell.document;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.tell.document.Block.Table.Cell;

/// A last row that sums up the rows above it and is set apart from them. It is recognised by its first cell, which is
/// strong in this row only.
public final class TotalRow {
    private TotalRow() {}

    /// Whether the last of a table's rows is a total.
    public static boolean endsIn(List<List<Cell>> rows) {
        int last = rows.size() - 1;
        return last > 0
                && standsOut(rows.get(last).getFirst())
                && rows.subList(0, last).stream().noneMatch(row -> standsOut(row.getFirst()));
    }

    /// The rows, with all words of a total in strong type.
    public static List<List<Cell>> standingOut(List<List<Cell>> rows) {
        if (!endsIn(rows)) {
            return rows;
        }
        List<List<Cell>> all = new ArrayList<>(rows);
        all.set(
                rows.size() - 1,
                rows.getLast().stream().map(TotalRow::standingOut).toList());
        return all;
    }

    private static boolean standsOut(Cell cell) {
        return !cell.blocks().isEmpty() && cell.blocks().stream().allMatch(TotalRow::standsOut);
    }

    private static boolean standsOut(Block block) {
        return block instanceof Block.Paragraph(_, var inlines)
                && inlines.stream().anyMatch(Inline.Strong.class::isInstance)
                && inlines.stream()
                        .allMatch(inline -> inline instanceof Inline.Strong
                                || inline instanceof Inline.Note
                                || inline instanceof Inline.Text(String text, _) && text.isBlank());
    }

    private static Cell standingOut(Cell cell) {
        return new Cell(
                cell.kind(), cell.blocks().stream().map(TotalRow::standingOut).toList());
    }

    private static Block standingOut(Block block) {
        return block instanceof Block.Paragraph(var attributes, var inlines) && !standsOut(block)
                ? new Block.Paragraph(attributes, List.of(new Inline.Strong(inlines)))
                : block;
    }
}
