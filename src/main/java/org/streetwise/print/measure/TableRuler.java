package org.streetwise.print.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block.Table;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Spans;

/// Measures a publication's tables.
public record TableRuler(Faces faces, Hyphenation hyphenation) {
    /// White space between columns where words need the room.
    private static final double LEAST_GAP = 7;

    /// In long tables the first rows are asked; the rest are like them.
    private static final int ROWS_ASKED = 200;

    /// No column gets more than this share only for a long word.
    private static final double MOST = 0.4;

    /// A table with no more rows, and no more lines in them, is short.
    private static final int SHORT_ROWS = 10;

    private static final int SHORT_LINES = 16;

    /// A heading is made room for so that it takes no more lines.
    private static final int HEAD_LINES = 3;

    /// How much of a page a row may take before it is parted.
    public static final double TALL = 0.4;

    private CellRuler ruler(TextStyle style, Language language) {
        return new CellRuler(
                faces.face(style),
                faces.face(style.family(), true, style.italic()),
                style.size(),
                hyphenation,
                language);
    }

    /// The columns of a table that fills the room, or of a matrix that is as wide as its signs ask for.
    public TableColumns columns(Table table, double room, Language language) {
        TextStyle head = faces.stylesheet().style(StyleName.tableHead(table));
        TextStyle text = faces.stylesheet().style(StyleName.tableText(table));
        int count = table.columns().size();
        if (table.attributes().is(Role.MATRIX)) {
            MatrixColumns matrix = MatrixColumns.of(table.columns(), room, Math.max(head.size(), text.size()));
            return new TableColumns(matrix.gaps(), matrix.widths(), Collections.nCopies(count, 0.0));
        }
        ColumnSizes sizes = sizes(table, ruler(head, language), ruler(text, language));
        double gap = sizes.gap(room, LEAST_GAP, TableColumns.GAP);
        List<Double> gaps = new ArrayList<>(Collections.nCopies(count, gap));
        gaps.set(0, 0.0);
        double[] widths = sizes.share(room - gap * (count - 1));
        return new TableColumns(gaps, Arrays.stream(widths).boxed().toList(), sizes.tails());
    }

    private static ColumnSizes sizes(Table table, CellRuler head, CellRuler text) {
        int count = table.columns().size();
        Spans spans = Spans.of(table.header());
        double[] parts = new double[count];
        double[] words = new double[count];
        double[] lines = new double[count];
        List<Double> tails = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CellRuler.Size heading = CellRuler.Size.NOTHING;
            for (int r = 0; r < table.header().size(); r++) {
                if (spans.columns(r, i) == 1) {
                    heading = heading.or(head.size(table.header().get(r).get(i)));
                }
            }
            double tail = 0;
            double whole = 0;
            CellRuler.Size size = CellRuler.Size.NOTHING;
            for (List<Table.Cell> row :
                    table.rows().subList(0, Math.min(ROWS_ASKED, table.rows().size()))) {
                size = size.or(alone(row, i) ? text.size(row.get(i)) : CellRuler.Size.NOTHING);
                if (table.columns().get(i).alignment() == Table.Alignment.RIGHT) {
                    CellRuler.Figure figure = text.figure(row.get(i));
                    tail = Math.max(tail, figure.tail());
                    whole = Math.max(whole, figure.whole());
                }
            }
            double least = whole + tail;
            parts[i] = Math.max(least, Math.max(size.part(), heading.part()));
            words[i] = Math.max(least, Math.max(size.word(), heading.word()));
            lines[i] = Math.max(Math.max(words[i], size.line()), heading.line() / HEAD_LINES);
            tails.add(tail);
        }
        return new ColumnSizes(parts, words, lines, tails, MOST);
    }

    /// Whether a cell reaches over no other column.
    private static boolean alone(List<Table.Cell> row, int column) {
        return column + 1 == row.size() || row.get(column + 1).kind() != Table.Cell.Kind.LEFT;
    }

    /// White space right of what a cell says, so that its number lines up with the others in its column.
    public double inset(Table table, Table.Cell cell, int column, TableColumns columns, Language language) {
        if (columns.tails().get(column) == 0) {
            return 0;
        }
        CellRuler ruler = ruler(faces.stylesheet().style(StyleName.tableText(table)), language);
        return Math.max(0, columns.tails().get(column) - ruler.figure(cell).tail());
    }

    /// Whether a table is so short that it stays on one page.
    public boolean isShort(Table table, TableColumns columns, Language language) {
        if (table.rows().size() > SHORT_ROWS) {
            return false;
        }
        CellRuler text = ruler(faces.stylesheet().style(StyleName.tableText(table)), language);
        double lines = 0;
        for (List<Table.Cell> row : table.rows()) {
            double most = 1;
            for (int i = 0; i < row.size(); i++) {
                most = Math.max(
                        most,
                        Math.ceil(
                                text.size(row.get(i)).line() / columns.widths().get(i)));
            }
            lines += most;
        }
        return lines <= SHORT_LINES;
    }

    /// Whether a row is so high, by its lines, that it is parted between two pages rather than moved.
    public boolean isTall(Table table, int row, TableColumns columns, Language language) {
        TextStyle style = faces.stylesheet().style(StyleName.tableText(table));
        CellRuler text = ruler(style, language);
        List<Table.Cell> cells = table.rows().get(row);
        double lines = 0;
        for (int i = 0; i < cells.size(); i++) {
            int from = i;
            while (i + 1 < cells.size() && !alone(cells, i)) {
                i++;
            }
            double room = columns.x(i) + columns.widths().get(i) - columns.x(from);
            lines = Math.max(lines, text.lines(cells.get(from), room));
        }
        return lines * style.leading() > TALL * faces.stylesheet().sheet().textHeight();
    }

    /// Whether a cell has a word that its column has no room for.
    public boolean partsWords(Table.Cell cell, TextStyle style, double room, Language language) {
        return ruler(style, language).size(cell).word() > room;
    }
}
