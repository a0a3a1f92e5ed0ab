package org.streetwise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.streetwise.report.TerminalText;
import org.streetwise.table.Column.Cut;
import org.streetwise.table.Column.Shown;

/// A table for people: columns as wide as they need to be, within the width of the terminal where it has one, and how
/// many rows there are. Nothing of what stands in it can move the cursor or turn the direction of reading.
public final class TerminalTable {
    /// No width: nothing is cut.
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final String GAP = "  ";
    /// Of less of a text nobody knows what it says.
    private static final int LEAST = 6;

    private final List<Shelf> shelves;

    /// A column with its cells' texts, ready to be shown.
    ///
    /// @param needed columns of the terminal for the longest of them
    private record Shelf(Column column, List<String> texts, boolean hasNumbers, int needed) {}

    private TerminalTable(List<Shelf> shelves) {
        this.shelves = shelves;
    }

    /// The lines, headings first; only that there are none where there are no rows.
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

    /// What each column needs; where that is too much, the widest for their share give way first.
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
