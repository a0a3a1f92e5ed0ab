package org.streetwise.tell.typography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Curls the straight quotation marks of a line. Whether single or double ones are used is the author's choice. A mark
/// belongs to what stands before and behind it, and all marks beside it; a single one that nothing opens or closes is
/// an apostrophe.
final class Quotes {
    /// What Dutch and English words lose their beginnings to: `'s avonds`, `'t Hof`, `'tis`.
    private static final Set<String> SHORTENED =
            Set.of("s", "t", "n", "k", "m", "r", "ie", "ns", "em", "tis", "twas", "til", "cause");

    private static final int LONGEST = 5;

    private final Line line;
    /// The places of single marks that opened and wait for those that close.
    private int[] open = new int[8];

    private int opened;
    private int doubles;
    private char before;
    private int runEnd;
    private char behind;

    Quotes(Line line) {
        this.line = line;
    }

    void begin() {
        opened = 0;
        doubles = 0;
        before = ' ';
        runEnd = 0;
    }

    /// Tells of a character that is no mark of quotation.
    void pass(char c) {
        before = c;
    }

    /// Decides about the mark at a place. Marks come in their order.
    void mark(int i) {
        if (i >= runEnd) {
            runEnd = i + 1;
            while (Characters.isQuote(line.at(runEnd))) {
                runEnd++;
            }
            behind = line.at(runEnd);
        }
        boolean opens = Characters.isOpening(before) && !Characters.isSpace(behind);
        boolean within = Characters.isWord(before) && Characters.isWord(behind);
        boolean closes = !opens && !Characters.isSpace(before);
        switch (line.at(i)) {
            case '\'' -> single(i, opens, closes, within);
            case '"' -> twice(i, opens, closes && !Characters.isWord(behind));
            default -> {}
        }
    }

    private void single(int i, boolean opens, boolean closes, boolean within) {
        if (opens && !isShortened(i)) {
            open(i);
        } else if (opens || within) {
            boolean prime = within && Characters.isDigit(before) && Characters.isDigit(behind);
            line.print(i, prime ? '′' : '’');
        } else if (closes && opened > 0) {
            line.print(open[--opened], '‘');
            line.print(i, '’');
        } else if (closes) {
            line.print(i, Characters.isDigit(before) ? '′' : '’');
        }
    }

    private void open(int i) {
        if (opened == open.length) {
            open = Arrays.copyOf(open, 2 * opened);
        }
        open[opened++] = i;
        line.print(i, '’');
    }

    private void twice(int i, boolean opens, boolean closes) {
        if (opens) {
            doubles++;
            line.print(i, '“');
        } else if (closes && doubles == 0 && Characters.isDigit(before)) {
            line.print(i, '″');
        } else if (closes) {
            doubles = Math.max(0, doubles - 1);
            line.print(i, '”');
        }
    }

    /// `'s`, `'90`; but not `'s'`, a letter or a number that is quoted.
    private boolean isShortened(int i) {
        int end = i + 1;
        while (end <= i + LONGEST && Characters.isWord(line.at(end))) {
            end++;
        }
        String word = line.text(i + 1, end);
        boolean quoted = line.at(end) == '\'' && !word.equals("n");
        return !quoted && (isYear(word) || SHORTENED.contains(word.toLowerCase(Locale.ROOT)));
    }

    /// `90`, `90s`
    private static boolean isYear(String word) {
        return word.length() >= 2
                && Characters.isDigit(word.charAt(0))
                && Characters.isDigit(word.charAt(1))
                && (word.length() == 2 || word.length() == 3 && word.charAt(2) == 's');
    }
}
