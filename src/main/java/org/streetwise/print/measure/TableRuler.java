package org.streetwise.print.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block.Table;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Spans;

/// Measures a publication's tables.
public record TableRuler(Faces faces, Hyphenation hyphenation) {
    /// The white space between columns if words need the room.
    private static final double LEAST_GAP = 7;

    /// A table that needs no more than this share of the text's width is only as wide as it needs to be. Otherwise its
    /// numbers would drift away from their labels.
    private static final double NARROW = 0.5;

    /// White space between the columns of a narrow table.
    private static final double WIDE_GAP = 2 * TableColumns.GAP;

    /// How much wider than their words columns are, relative to the type's size, because word processors measure a
    /// little differently.
    private static final double SLACK = 0.5;

    /// How many rows are measured. In longer tables, the remaining rows are assumed to be similar.
    private static final int ROWS_ASKED = 200;

    /// One row in this many may have longer lines than usual in its column.
    private static final int EXCEPTIONAL = 10;

    /// The largest share of the width that a column gets because of a long word.
    private static final double MOST = 0.4;

    /// The largest share of a page for a table that stays on one page. If the table moves to the next page, that much
    /// stays white.
    private static final double SHORT = 1.0 / 3;

    /// The most lines of a heading, for which its column is made wide enough.
    private static final int HEAD_LINES = 3;

    /// The share of a page above which a row is divided between pages.
    public static final double TALL = 0.4;

    private CellRuler ruler(TextStyle style, Language language) {
        return new CellRuler(
                faces.face(style),
                faces.face(style.family(), true, style.italic()),
                style.size(),
                hyphenation,
                language);
    }

    /// The columns of a table. An ordinary table fills the room. A matrix is as wide as its signs need. A narrow table
    /// is as wide as its words need, and stands at the text's edge.
    ///
    /// @param left the left edge of a table that fills the room, from the text's left edge; negative in the margin
    /// @param width of the text
    public TableColumns columns(Table table, double left, double width, Language language) {
        TextStyle head = faces.stylesheet().style(StyleName.tableHead(table));
        TextStyle text = faces.stylesheet().style(StyleName.tableText(table));
        int count = table.columns().size();
        double room = width - left;
        if (table.attributes().is(Role.MATRIX)) {
            MatrixColumns matrix = MatrixColumns.of(table.columns(), room, Math.max(head.size(), text.size()));
            return new TableColumns(left, matrix.gaps(), matrix.widths(), Collections.nCopies(count, 0.0));
        }
        ColumnSizes sizes = sizes(table, ruler(head, language), ruler(text, language));
        if (!spans(table) && sizes.natural(WIDE_GAP) <= NARROW * width) {
            return columns(Math.max(0, left), WIDE_GAP, sizes.whole(), sizes.tails());
        }
        double gap = sizes.gap(room, LEAST_GAP, TableColumns.GAP);
        return columns(left, gap, sizes.share(room - gap * (count - 1)), sizes.tails());
    }

    private static TableColumns columns(double left, double gap, double[] widths, List<Double> tails) {
        List<Double> gaps = new ArrayList<>(Collections.nCopies(widths.length, gap));
        gaps.set(0, 0.0);
        return new TableColumns(left, gaps, Arrays.stream(widths).boxed().toList(), tails);
    }

    /// Whether a cell spans several columns. Such a cell reserves no room for its words.
    private static boolean spans(Table table) {
        return Stream.of(table.header(), table.rows())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .anyMatch(cell -> cell.kind() == Table.Cell.Kind.LEFT);
    }

    private static ColumnSizes sizes(Table table, CellRuler head, CellRuler text) {
        int count = table.columns().size();
        Spans spans = Spans.of(table.header());
        double[] parts = new double[count];
        double[] words = new double[count];
        double[] usual = new double[count];
        double[] lines = new double[count];
        double[] wholes = new double[count];
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
            List<Double> lengths = new ArrayList<>();
            for (List<Table.Cell> row :
                    table.rows().subList(0, Math.min(ROWS_ASKED, table.rows().size()))) {
                CellRuler.Size cell = alone(row, i) ? text.size(row.get(i)) : CellRuler.Size.NOTHING;
                size = size.or(cell);
                lengths.add(cell.line());
                if (table.columns().get(i).alignment() == Table.Alignment.RIGHT) {
                    CellRuler.Figure figure = text.figure(row.get(i));
                    tail = Math.max(tail, figure.tail());
                    whole = Math.max(whole, figure.whole());
                }
            }
            double least = whole + tail;
            parts[i] = Math.max(least, Math.max(size.part(), heading.part()));
            words[i] = Math.max(least, Math.max(size.word(), heading.word()));
            double shortest = Math.max(words[i], heading.line() / HEAD_LINES);
            usual[i] = Math.max(shortest, usual(lengths));
            lines[i] = Math.max(shortest, size.line());
            wholes[i] = Math.max(lines[i], heading.line()) + SLACK * text.size();
            tails.add(tail);
        }
        return new ColumnSizes(parts, words, usual, lines, wholes, tails, MOST);
    }

    /// The longest length, not counting the few longest of many.
    private static double usual(List<Double> lengths) {
        return lengths.stream()
                .sorted(Comparator.reverseOrder())
                .skip(lengths.size() / EXCEPTIONAL)
                .findFirst()
                .orElse(0.0);
    }

    /// Whether a cell spans no other column.
    private static boolean alone(List<Table.Cell> row, int column) {
        return column + 1 == row.size() || row.get(column + 1).kind() != Table.Cell.Kind.LEFT;
    }

    /// The white space to the right of a cell's text that aligns its number with the others in the column.
    public double inset(Table table, Table.Cell cell, int column, TableColumns columns, Language language) {
        if (columns.tails().get(column) == 0) {
            return 0;
        }
        CellRuler ruler = ruler(faces.stylesheet().style(StyleName.tableText(table)), language);
        return Math.max(0, columns.tails().get(column) - ruler.figure(cell).tail());
    }

    /// Whether a table with its header and notes has so few lines that it stays on one page.
    public boolean isShort(Table table, TableColumns columns, Language language) {
        TextStyle head = faces.stylesheet().style(StyleName.tableHead(table));
        TextStyle text = faces.stylesheet().style(StyleName.tableText(table));
        TextStyle note = faces.stylesheet().style(StyleName.TABLE_NOTE);
        double width = faces.stylesheet().sheet().textWidth() - note.indentLeft();
        double room = SHORT * faces.stylesheet().sheet().textHeight()
                - ruler(note, language).lines(table.notes(), width) * note.leading();
        for (int r = 0; r < table.header().size(); r++) {
            room -= height(table.header().get(r), columns, head, language) + head.before() + head.after();
        }
        for (int r = 0; r < table.rows().size() && room >= 0; r++) {
            room -= height(table.rows().get(r), columns, text, language) + text.before() + text.after();
        }
        return room >= 0;
    }

    /// Whether a row has so many lines that it is divided between two pages instead of moved.
    public boolean isTall(Table table, int row, TableColumns columns, Language language) {
        TextStyle text = faces.stylesheet().style(StyleName.tableText(table));
        return height(table.rows().get(row), columns, text, language)
                > TALL * faces.stylesheet().sheet().textHeight();
    }

    /// About how high a row is, by its lines.
    private double height(List<Table.Cell> cells, TableColumns columns, TextStyle style, Language language) {
        CellRuler ruler = ruler(style, language);
        double lines = 0;
        for (int i = 0; i < cells.size(); i++) {
            int from = i;
            while (i + 1 < cells.size() && !alone(cells, i)) {
                i++;
            }
            double room = columns.x(i) + columns.widths().get(i) - columns.x(from);
            lines = Math.max(lines, ruler.lines(cells.get(from), room));
        }
        return lines * style.leading();
    }

    /// The style of text in a narrow column. Hyphenated words are worse there than uneven lines, so no word is
    /// hyphenated unless one does not fit.
    public TextStyle narrow(Table.Cell cell, TextStyle style, double room, Language language) {
        return style.parted(
                style.hyphenated() && ruler(style, language).size(cell).word() > room);
    }
}
