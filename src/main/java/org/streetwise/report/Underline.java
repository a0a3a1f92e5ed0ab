package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.report.ShownLine.Window;

/// Carets (`^^^`) under the place at fault or dashes (`---`) under a related place, with the words beside them.
///
/// @param column counted from 0 at the left edge of what is shown of the line
record Underline(int column, int width, boolean primary, String text) {
    static Underline of(Mark mark, ShownLine line, Window window) {
        int start = window.clamp(line.startColumn(mark.start()));
        int end = window.clamp(mark.end() > mark.start() ? line.endColumn(mark.end()) : start + 1);
        return new Underline(
                start - window.from(), Math.max(1, end - start), mark.primary(), TerminalText.safe(mark.text()));
    }

    /// Arranges underlines in as few rows as stay legible. An underline that would run into its left neighbour or that
    /// neighbour's words gets a row of its own.
    static List<List<Underline>> rows(List<Underline> sorted) {
        List<List<Underline>> rows = new ArrayList<>();
        for (Underline underline : sorted) {
            List<Underline> row = rows.stream()
                    .filter(r -> r.getLast().endWithWords() < underline.column())
                    .findFirst()
                    .orElseGet(() -> newRow(rows));
            row.add(underline);
        }
        return rows;
    }

    private static List<Underline> newRow(List<List<Underline>> rows) {
        List<Underline> row = new ArrayList<>();
        rows.add(row);
        return row;
    }

    String strokes() {
        return (primary ? "^" : "-").repeat(width);
    }

    int end() {
        return column + width;
    }

    private int endWithWords() {
        return text.isEmpty() ? end() : end() + 1 + TerminalText.width(text);
    }
}
