package org.streetwise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.streetwise.report.TerminalText;

/// A table for people: columns as wide as they need to be, within the width of the terminal where it has one, and how
/// many rows there are. Nothing of what stands in it can move the cursor or turn the direction of reading.
public final class TerminalTable {
    /// No width: nothing is cut.
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final String GAP = "  ";
    /// Of less of a text nobody knows what it says.
    private static final int LEAST = 6;

    private final List<Column> columns;
    private final List<Integer> shown;
    private final List<Boolean> numbers;
    private final List<List<String>> lines = new ArrayList<>();
    private final List<List<Cell>> rows;

    private TerminalTable(Table table) {
        this.columns = table.columns();
        this.rows = table.rows();
        this.shown = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).detail())
                .boxed()
                .toList();
        this.numbers = shown.stream().map(this::holdsNumbers).toList();
        lines.add(shown.stream().map(i -> columns.get(i).heading()).toList());
        for (List<Cell> row : rows) {
            lines.add(shown.stream().map(i -> seen(row.get(i))).toList());
        }
    }

    private static String seen(Cell cell) {
        return cell instanceof Cell.Missing(String mark) ? mark : TerminalText.shown(cell.text());
    }

    /// The lines, headings first; only the count where there are no rows.
    ///
    /// @param width of the terminal, in columns
    public static String text(Table table, int width) {
        String count = String.format(
                Locale.ROOT, "%,d %s", table.rows().size(), table.rows().size() == 1 ? table.one() : table.name());
        if (table.rows().isEmpty()) {
            return "no " + table.name() + "\n";
        }
        return new TerminalTable(table).lines(width) + "\n" + count + "\n";
    }

    private String lines(int width) {
        List<Integer> widths = widths(width);
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                out.append(i == 0 ? "" : GAP).append(fitted(line.get(i), i, widths.get(i)));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// What each column needs; where that is too much, the widest that may be cut give way first.
    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            int column = i;
            widths.add(lines.stream()
                    .mapToInt(line -> TerminalText.width(line.get(column)))
                    .max()
                    .orElse(0));
        }
        long room = (long) width - (long) GAP.length() * (widths.size() - 1);
        long over = widths.stream().mapToLong(Integer::longValue).sum() - room;
        while (over > 0) {
            int widest = -1;
            for (int i = 0; i < widths.size(); i++) {
                boolean gives = column(i).cut() != Column.Cut.NOTHING && widths.get(i) > LEAST;
                if (gives && (widest < 0 || widths.get(i) > widths.get(widest))) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths.set(widest, widths.get(widest) - 1);
            over--;
        }
        return widths;
    }

    private Column column(int i) {
        return columns.get(shown.get(i));
    }

    private String fitted(String text, int i, int width) {
        String cut = switch (column(i).cut()) {
            case NOTHING -> text;
            case END -> TerminalText.begun(text, width);
            case START -> TerminalText.ended(text, width);
        };
        String blank = " ".repeat(Math.max(0, width - TerminalText.width(cut)));
        return numbers.get(i) ? blank + cut : cut + blank;
    }

    private boolean holdsNumbers(int column) {
        return rows.stream().anyMatch(row -> row.get(column) instanceof Cell.Whole);
    }
}
