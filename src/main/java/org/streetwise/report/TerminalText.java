package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes text of strangers fit to be shown on a terminal: nothing in it can move the cursor, change colours, turn the
/// direction of reading or hide. What could is shown as `<U+001B>`.
public final class TerminalText {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int TAB = 4;
    private static final String CUT = "…";
    /// Code points of a sign that are shown. No script and no emoji needs as many; what has more is meant to spill over
    /// the lines above and below.
    private static final int LONGEST_SIGN = 16;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;

    // Letters and signs that take two columns (UAX #11, classes W and F); emoji come on top.
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x2329, 0x232a}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3},
        {0xf900, 0xfaff}, {0xfe10, 0xfe19}, {0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x18cff},
        {0x1aff0, 0x1b2ff}, {0x1f200, 0x1f2ff}, {0x20000, 0x3fffd}
    };

    /// What a terminal shows as one sign: a letter with its accents, an emoji, an escape.
    ///
    /// @param offset of its first character in the text, in UTF-16 code units
    /// @param column that it starts at, counted from 0
    record Cell(int offset, int column, int width, String shown) {
        int endColumn() {
            return column + width;
        }
    }

    private TerminalText() {}

    /// A text of one line, made safe: line ends and tabs are shown as escapes, too.
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> safe.append(isUnsafe(c) ? escape(c) : Character.toString(c)));
        return safe.toString();
    }

    /// A source's line as cells, tabs expanded.
    static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        Matcher clusters = CLUSTER.matcher(line);
        while (clusters.find()) {
            String cluster = clusters.group();
            Cell cell = cell(clusters.start(), column, shortened(cluster));
            cells.add(cell);
            column = cell.endColumn();
        }
        return cells;
    }

    /// How many columns a safe text takes.
    public static int width(String safe) {
        return safe.isEmpty() || isPlain(safe)
                ? safe.length()
                : cells(safe).getLast().endColumn();
    }

    /// A text of one line as it is shown in a table: safe, each sign no taller than its line.
    public static String shown(String text) {
        return isPlain(text)
                ? text
                : cells(safe(text)).stream().map(Cell::shown).collect(Collectors.joining());
    }

    /// As much of a safe text's beginning as fits into so many columns, with an ellipsis where there is more.
    public static String begun(String safe, int columns) {
        if (width(safe) <= columns) {
            return safe;
        }
        StringBuilder text = new StringBuilder();
        cells(safe).stream().takeWhile(cell -> cell.endColumn() < columns).forEach(cell -> text.append(cell.shown()));
        return text.toString().stripTrailing() + CUT;
    }

    /// As much of its end.
    public static String ended(String safe, int columns) {
        if (width(safe) <= columns) {
            return safe;
        }
        int from = width(safe) - columns + 1;
        StringBuilder text = new StringBuilder();
        cells(safe).stream().filter(cell -> cell.column() >= from).forEach(cell -> text.append(cell.shown()));
        return CUT + text.toString().stripLeading();
    }

    /// Whether every character is a letter or sign of one column that stands by itself, as almost all of them are.
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f || c >= 0xc0 && c < 0x250);
    }

    private static String shortened(String cluster) {
        boolean isLong = cluster.codePointCount(0, cluster.length()) > LONGEST_SIGN;
        return isLong ? cluster.substring(0, cluster.offsetByCodePoints(0, LONGEST_SIGN)) : cluster;
    }

    private static Cell cell(int offset, int column, String cluster) {
        if (cluster.equals("\t")) {
            int width = TAB - column % TAB;
            return new Cell(offset, column, width, " ".repeat(width));
        }
        if (cluster.codePoints().anyMatch(TerminalText::isUnsafe)) {
            String shown = safe(cluster);
            return new Cell(
                    offset, column, shown.codePoints().map(TerminalText::width).sum(), shown);
        }
        int width = cluster.codePoints().map(TerminalText::width).max().orElse(0);
        // An accent without a letter would sit on whatever is left of it.
        return width == 0 ? new Cell(offset, column, 1, "\u25cc" + cluster) : new Cell(offset, column, width, cluster);
    }

    private static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> c == EMOJI_STYLE ? 2 : 0;
            case Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        if (Character.isEmojiPresentation(c)) {
            return true;
        }
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // The other format characters turn the direction or are invisible; joiners shape letters and emoji.
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, "<U+%04X>", c);
    }
}
