package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes untrusted text safe to show on a terminal. Nothing in it can move the cursor, change colours, reverse the
/// reading direction or be invisible. A character that could is shown as `<U+001B>`.
public final class TerminalText {
    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int TAB = 4;
    private static final String CUT = "…";
    /// How many code points of a sign are shown. No script and no emoji needs this many; a longer sign is meant to
    /// spill over the lines above and below.
    private static final int LONGEST_SIGN = 16;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;

    // Letters and signs that take two columns (UAX #11, classes W and F). Emoji take two as well.
    private static final int[][] WIDE = {
        {0x1100, 0x115f}, {0x2329, 0x232a}, {0x2e80, 0x303e}, {0x3041, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3},
        {0xf900, 0xfaff}, {0xfe10, 0xfe19}, {0xfe30, 0xfe6f}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x18cff},
        {0x1aff0, 0x1b2ff}, {0x1f200, 0x1f2ff}, {0x20000, 0x3fffd}
    };

    /// What a terminal shows as one sign: a letter with its accents, an emoji, an escape.
    ///
    /// @param offset of its first character in the text, in UTF-16 code units
    /// @param column where it starts, counted from 0
    record Cell(int offset, int column, int width, String shown) {
        int endColumn() {
            return column + width;
        }
    }

    private TerminalText() {}

    /// A text of one line, made safe. Line ends and tabs are shown as escapes as well.
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> safe.append(isUnsafe(c) ? escape(c) : Character.toString(c)));
        return safe.toString();
    }

    /// A source line as cells, with tabs expanded.
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

    /// How many columns a text that is safe takes.
    public static int width(String safe) {
        return safe.isEmpty() || isPlain(safe)
                ? safe.length()
                : cells(safe).getLast().endColumn();
    }

    /// A text of one line as a table shows it: safe, and with no sign taller than its line.
    public static String shown(String text) {
        return isPlain(text)
                ? text
                : cells(safe(text)).stream().map(Cell::shown).collect(Collectors.joining());
    }

    /// The beginning of a safe text that fits into this many columns, with an ellipsis if text is cut off.
    public static String begun(String safe, int columns) {
        if (width(safe) <= columns) {
            return safe;
        }
        StringBuilder text = new StringBuilder();
        cells(safe).stream().takeWhile(cell -> cell.endColumn() < columns).forEach(cell -> text.append(cell.shown()));
        return text.toString().stripTrailing() + CUT;
    }

    /// The end of a safe text that fits into this many columns, with an ellipsis if text is cut off.
    public static String ended(String safe, int columns) {
        if (width(safe) <= columns) {
            return safe;
        }
        int from = width(safe) - columns + 1;
        StringBuilder text = new StringBuilder();
        cells(safe).stream().filter(cell -> cell.column() >= from).forEach(cell -> text.append(cell.shown()));
        return CUT + text.toString().stripLeading();
    }

    /// Whether every character takes one column and combines with no other, as is true of almost all texts.
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
        // An accent without a letter would be drawn on whatever stands to its left.
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
            // Joiners shape letters and emoji. All other format characters change the direction or are invisible.
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }

    private static String escape(int c) {
        return String.format(Locale.ROOT, "<U+%04X>", c);
    }
}
