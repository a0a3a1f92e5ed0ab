package org.streetwise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.streetwise.report.TerminalText;
import org.streetwise.table.Column.Cut;
import org.streetwise.table.Column.Shown;

/// Prints a table and its number of rows for people. Columns are as wide as they need to be, within the terminal's
/// width if it has one. No cell can move the cursor or change the reading direction.
public final class TerminalTable {
    /// The width at which nothing is cut.
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final String GAP = "  ";
    /// The least width of a cut text, in columns: a shorter one tells the reader nothing.
    private static final int LEAST = 6;

    private final List<Shelf> shelves;

    /// A column with its cells' texts, ready to be shown.
    ///
    /// @param needed how many columns of the terminal the longest text takes
    private record Shelf(Column column, List<String> texts, boolean hasNumbers, int needed) {}

    private TerminalTable(List<Shelf> shelves) {
        this.shelves = shelves;
    }

    /// The lines of the table, headings first; without headings if there are no rows.
    ///
    /// @param width of the terminal, in columns
    public static String text(Table table, int width) {
        int count = table.rows().size();
        if (count == 0) {
            return "no " + table.name() + "\n";
        }
        List<Shelf> all = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).shown() != Shown.NEVER)
                .mapToObj(i -> shelf(table, i))
                .toList();
        TerminalTable whole = new TerminalTable(all);
        TerminalTable fitting = whole.needed() <= width
                ? whole
                : new TerminalTable(all.stream()
                        .filter(shelf -> shelf.column().shown() == Shown.ALWAYS)
                        .toList());
        return fitting.lines(width, count)
                + String.format(Locale.ROOT, "\n%,d %s\n", count, count == 1 ? table.one() : table.name());
    }

    private static Shelf shelf(Table table, int i) {
        Column column = table.columns().get(i);
        List<String> texts = new ArrayList<>(List.of(column.heading()));
        table.rows().forEach(row -> texts.add(seen(row.get(i))));
        return new Shelf(
                column,
                texts,
                table.rows().stream().anyMatch(row -> row.get(i) instanceof Cell.Whole),
                texts.stream().mapToInt(TerminalText::width).max().orElse(0));
    }

    private static String seen(Cell cell) {
        return cell instanceof Cell.Missing(String mark) ? mark : TerminalText.shown(cell.text());
    }

    private long needed() {
        return shelves.stream().mapToLong(Shelf::needed).sum() + (long) GAP.length() * (shelves.size() - 1);
    }

    private String lines(int width, int rows) {
        int[] widths = widths(width);
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(i == 0 ? "" : GAP).append(fitted(shelves.get(i), row, widths[i]));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// The width of each column. If the columns need too much together, those shrink first that are widest for their
    /// share.
    private int[] widths(int width) {
        int[] widths = shelves.stream().mapToInt(Shelf::needed).toArray();
        for (long over = needed() - width; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = shelves.get(i).column().cut() != Cut.NOTHING && widths[i] > LEAST;
                if (gives && (widest < 0 || widths[i] * share(widest) > widths[widest] * share(i))) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int share(int i) {
        return shelves.get(i).column().share();
    }

    private static String fitted(Shelf shelf, int row, int width) {
        String text = shelf.texts().get(row);
        String cut = switch (shelf.column().cut()) {
            case NOTHING -> text;
            case END -> TerminalText.begun(text, width);
            case START -> TerminalText.ended(text, width);
        };
        String blank = " ".repeat(Math.max(0, width - TerminalText.width(cut)));
        return shelf.hasNumbers() ? blank + cut : cut + blank;
    }
}
