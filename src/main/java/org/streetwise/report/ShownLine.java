package org.streetwise.report;

import java.util.List;
import org.streetwise.report.TerminalText.Cell;

/// One line of a source as a terminal shows it, cut to a window if it is long.
final class ShownLine {
    private static final String CUT = "…";

    /// The most characters of a line that are examined; no terminal shows more.
    private static final int LONGEST = 2000;
    private static final int BEFORE = 500;

    private final List<Cell> cells;
    private final int start;
    private final int end;
    private final int length;
    private final int width;

    /// @param near an offset into the line that must be visible
    ShownLine(String line, int near) {
        boolean isShort = line.length() <= LONGEST;
        this.start = isShort ? 0 : whole(line, Math.clamp(near - BEFORE, 0, line.length() - LONGEST));
        this.end = isShort ? line.length() : whole(line, start + LONGEST);
        this.length = line.length();
        this.cells = TerminalText.cells(line.substring(start, end));
        this.width = cells.isEmpty() ? 0 : cells.getLast().endColumn();
    }

    /// The offset, or the one before if it would split a surrogate pair.
    private static int whole(String line, int offset) {
        boolean parts = offset > 0
                && offset < line.length()
                && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
        return parts ? offset - 1 : offset;
    }

    /// The column, counted from 0, where the sign that contains the character at this offset starts.
    int startColumn(int offset) {
        int column = 0;
        for (Cell cell : cells) {
            if (start + cell.offset() > offset) {
                return column;
            }
            column = cell.column();
        }
        return offset < end ? column : width;
    }

    /// The column just after the character that ends at an offset into the line.
    int endColumn(int offset) {
        int column = 0;
        for (Cell cell : cells) {
            if (start + cell.offset() < offset) {
                column = cell.endColumn();
            }
        }
        return column;
    }

    /// The columns to show so that a mark and the text before it are visible: all columns if they fit.
    Window window(int room, int markStart, int markEnd) {
        if (width <= room) {
            return new Window(0, Math.max(width, markEnd));
        }
        int wanted = markEnd < room ? 0 : Math.max(0, markStart - room / 3);
        int from = Math.min(wanted, width + 1 - room);
        return new Window(from, from + room);
    }

    /// The text in a window. An ellipsis replaces its first or last column where the line continues beyond.
    String text(Window window) {
        boolean cutLeft = start > 0 || window.from() > 0;
        boolean cutRight = end < length || width > window.to();
        int from = cutLeft ? window.from() + 1 : 0;
        int to = cutRight ? window.to() - 1 : window.to();
        StringBuilder text = new StringBuilder(cutLeft ? CUT : "");
        for (Cell cell : cells) {
            if (cell.column() >= from && cell.endColumn() <= to) {
                text.append(cell.shown());
            } else if (cell.column() < from && cell.endColumn() > from || cell.column() < to && cell.endColumn() > to) {
                text.append(" ".repeat(Math.min(cell.endColumn(), to) - Math.max(cell.column(), from)));
            }
        }
        return text.append(cutRight ? CUT : "").toString().stripTrailing();
    }

    /// A range of columns, `to` excluded.
    record Window(int from, int to) {
        /// The nearest column that lies in the window.
        int clamp(int column) {
            return Math.clamp(column, from, to);
        }
    }
}
