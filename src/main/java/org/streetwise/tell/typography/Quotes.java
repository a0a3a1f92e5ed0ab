package org.streetwise.tell.typography;

import java.util.Arrays;

/// Curls the straight quotation marks of a line. Authors choose between single and double marks. The characters before
/// and after a mark, and all marks beside it, decide what it is. A single mark that neither opens nor closes is an
/// apostrophe. Before two digits a mark can be either; what follows decides: `'70 en '80`, `'70/30'`.
final class Quotes {
    private final LineCharacters line;
    private final Shortened shortened;
    /// The indices of single marks that have opened and not yet closed, from the outermost to the innermost. A mark
    /// that may stand before a year is stored as its complement.
    private int[] open = new int[8];

    private int opened;
    /// How many open marks certainly do not stand before a year.
    private int certain;

    private int doubles;
    private char before;
    private int runEnd;
    private char behind;

    Quotes(LineCharacters line) {
        this.line = line;
        this.shortened = new Shortened(line);
    }

    void begin() {
        opened = 0;
        certain = 0;
        doubles = 0;
        before = ' ';
        runEnd = 0;
        shortened.begin();
    }

    /// Takes a character that is not a quotation mark.
    void pass(char c) {
        before = c;
    }

    /// Handles the mark at an index. Marks must come in order.
    void mark(int i) {
        if (i >= runEnd) {
            runEnd = i + 1;
            while (CharacterRoles.isQuote(line.at(runEnd))) {
                runEnd++;
            }
            behind = line.at(runEnd);
        }
        boolean opens = CharacterRoles.isOpening(before) && !CharacterRoles.isSpace(behind);
        boolean within = CharacterRoles.isWord(before) && CharacterRoles.isWord(behind);
        boolean closes = !opens && !CharacterRoles.isSpace(before);
        switch (line.at(i)) {
            case '\'' -> single(i, opens, closes, within);
            case '"' -> twice(i, opens, closes && !CharacterRoles.isWord(behind));
            default -> {}
        }
    }

    private void single(int i, boolean opens, boolean closes, boolean within) {
        if (opens && !shortened.isWord(i) && !isLastYear(i)) {
            boolean year = shortened.isYear(i) && !isQuotedAlone(i);
            open(i, year ? ~i : i);
            certain += year ? 0 : 1;
        } else if (opens || within) {
            boolean prime = within && CharacterRoles.isDigit(before) && CharacterRoles.isDigit(behind);
            line.print(i, prime ? '′' : '’');
        } else if (closes && closesOne(i)) {
            line.print(Math.max(open[opened], ~open[opened]), '‘');
            line.print(i, '’');
        } else if (closes) {
            line.print(i, CharacterRoles.isDigit(before) ? '′' : '’');
        }
    }

    private void open(int i, int mark) {
        if (opened == open.length) {
            open = Arrays.copyOf(open, 2 * opened);
        }
        open[opened++] = mark;
        line.print(i, '’');
    }

    /// Whether the mark stands before a year that ends an open quotation: `'begonnen in '70'`.
    private boolean isLastYear(int i) {
        return certain > 0 && shortened.isYear(i) && shortened.isQuoted(i) && shortened.isBehindYears(i);
    }

    /// Whether `'85'` is the whole quotation, and not the end of `'80-'85'`.
    private boolean isQuotedAlone(int i) {
        return shortened.isQuoted(i)
                && !(opened > 0 && open[opened - 1] < 0 && shortened.isInToken(~open[opened - 1], i));
    }

    /// Removes the open mark that the mark at an index closes, and any marks within that turn out to stand before
    /// years.
    private boolean closesOne(int i) {
        int most = opened;
        while (opened > 0 && open[opened - 1] < 0 && shortened.isInToken(~open[opened - 1], i)) {
            opened--;
        }
        if (opened < most) {
            return true;
        }
        if (certain > 0) {
            certain--;
            do {
                opened--;
            } while (open[opened] < 0);
            return true;
        }
        if (opened > 0 && shortened.isQuotation(~open[opened - 1], i)) {
            opened--;
            return true;
        }
        return false;
    }

    private void twice(int i, boolean opens, boolean closes) {
        if (opens) {
            doubles++;
            line.print(i, '“');
        } else if (closes && doubles == 0 && CharacterRoles.isDigit(before)) {
            line.print(i, '″');
        } else if (closes) {
            doubles = Math.max(0, doubles - 1);
            line.print(i, '”');
        }
    }
}
