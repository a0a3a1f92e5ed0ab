package org.streetwise.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;

/// Reads a table.
record TableReader(MarkdownPositions places, Faults faults, NoteCalls notes) {
    /// Word opens no table with more (Word's specification limits, "maximum number of columns in a table").
    private static final int MOST_COLUMNS = 63;

    /// The table; empty if it has more columns than a Word file can hold.
    Optional<ProseBlock> read(TableBlock table) {
        Node head = table.getFirstChild().getFirstChild();
        List<ProseBlock.Alignment> columns = new ArrayList<>();
        for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns.add(alignment((TableCell) cell));
        }
        if (columns.size() > MOST_COLUMNS) {
            faults.limits(
                    places.span(head),
                    Message.of("source-limit.columns", "count", columns.size(), "limit", MOST_COLUMNS),
                    Message.of("source-limit.columns.hint.divide"));
            return Optional.empty();
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
        return Optional.of(new ProseBlock.Table(columns, cells(head), rows, places.span(table)));
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
