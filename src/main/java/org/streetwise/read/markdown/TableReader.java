package org.streetwise.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;

/// Reads a table.
final class TableReader {
    private final MarkdownPositions places;
    private final Faults faults;
    private final NoteCalls notes;

    TableReader(MarkdownPositions places, Faults faults, NoteCalls notes) {
        this.places = places;
        this.faults = faults;
        this.notes = notes;
    }

    ProseBlock.Table read(TableBlock table) {
        Node head = table.getFirstChild().getFirstChild();
        List<ProseBlock.Alignment> columns = new ArrayList<>();
        for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns.add(alignment((TableCell) cell));
        }
        List<List<List<ProseInline>>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableBody) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    rows.add(cells(row));
                    checkSurplus(row, columns.size());
                }
            }
        }
        return new ProseBlock.Table(columns, cells(head), rows, places.span(table));
    }

    private List<List<ProseInline>> cells(Node row) {
        List<List<ProseInline>> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new InlineReader(places.inCell(cell), faults, notes).children(cell));
        }
        return cells;
    }

    private static ProseBlock.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == null) {
            return ProseBlock.Alignment.LEFT;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> ProseBlock.Alignment.LEFT;
            case CENTER -> ProseBlock.Alignment.CENTRE;
            case RIGHT -> ProseBlock.Alignment.RIGHT;
        };
    }

    /// The parser drops cells after the last column, and their words with them (GFM §4.10).
    private void checkSurplus(Node row, int columns) {
        String written = places.written(row).strip();
        int cells = 1;
        for (int i = written.startsWith("|") ? 1 : 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == '|' && i + 1 < written.length()) {
                cells++;
            }
        }
        if (cells > columns) {
            faults.surplusCells(places.span(row), columns);
        }
    }
}
