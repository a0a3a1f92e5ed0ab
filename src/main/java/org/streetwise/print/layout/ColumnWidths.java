package org.streetwise.print.layout;

import java.util.Arrays;
import java.util.List;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.PlainText;

/// Shares a table's width among its columns by their weights, but so that no column parts a word while others have
/// room.
final class ColumnWidths {
    /// In long tables the first rows are asked; the rest are like them.
    private static final int ROWS_ASKED = 200;

    /// No column gets more than this share only for a long word.
    private static final double MOST = 0.4;

    /// What set text is wider than measured, at most.
    private static final double ROUNDING = 0.5;

    private ColumnWidths() {}

    static double[] of(Block.Table table, double width, TextStyle head, TextStyle text, Faces faces) {
        double[] least = new double[table.columns().size()];
        widen(least, table.header(), faces.face(head), head.size());
        table.rows().stream().limit(ROWS_ASKED).forEach(row -> widen(least, row, faces.face(text), text.size()));
        int[] weights =
                table.columns().stream().mapToInt(Block.Table.Column::weight).toArray();
        return share(weights, least, width);
    }

    private static void widen(double[] least, List<Cell> row, Typeface face, double size) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.max(least[i], longestWord(row.get(i), face, size));
        }
    }

    /// What a cell's longest word takes of a line.
    static double longestWord(Cell cell, Typeface face, double size) {
        double longest = 0;
        for (Block block : cell.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                for (String word : PlainText.of(paragraph.inlines()).split("[ \n]+")) {
                    longest = Math.max(longest, face.width(word, size) + ROUNDING);
                }
            }
        }
        return longest;
    }

    /// @param least what each column needs for its longest word
    static double[] share(int[] weights, double[] least, double width) {
        double all = Arrays.stream(weights).sum();
        double[] widths = new double[weights.length];
        double wanting = 0;
        double spare = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width * weights[i] / all;
            double need = Math.min(least[i], width * MOST);
            wanting += Math.max(0, need - widths[i]);
            spare += Math.max(0, widths[i] - need);
        }
        if (wanting == 0 || spare == 0) {
            return widths;
        }
        double given = Math.min(wanting, spare);
        for (int i = 0; i < widths.length; i++) {
            double need = Math.min(least[i], width * MOST);
            widths[i] += need > widths[i] ? (need - widths[i]) * given / wanting : -(widths[i] - need) * given / spare;
        }
        return widths;
    }
}
