package org.streetwise.tell.typography;

/// The text between two spaces of a line. Each is examined once, when one of its characters is first asked about.
final class Token {
    /// The most digits of a number in a range. Telephone and order numbers are longer.
    private static final int MOST_DIGITS = 6;

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;

    private static final int NONE = -1;

    private final LineCharacters line;
    private int end;
    private boolean address;
    private int range = NONE;

    Token(LineCharacters line) {
        this.line = line;
    }

    void begin() {
        end = 0;
    }

    /// Whether an index lies in a web or mail address, where all signs stay as they are.
    boolean isAddress(int i) {
        look(i);
        return address;
    }

    /// Whether a hyphen stands between two numbers that form a range: `2018-2021`, `(3-5%)`. It does not in a date
    /// (`2018-12-01`, `2018-12`), a code, a telephone number or a score (`3-1`).
    boolean isInRange(int hyphen) {
        look(hyphen);
        return range == hyphen;
    }

    private void look(int i) {
        if (i < end) {
            return;
        }
        int start = i;
        while (start > 0 && !CharacterRoles.isSpace(line.at(start - 1))) {
            start--;
        }
        end = i + 1;
        while (end < line.length() && !CharacterRoles.isSpace(line.at(end))) {
            end++;
        }
        address = address(start);
        range = range(start);
    }

    private boolean address(int start) {
        for (int i = start; i < end; i++) {
            char c = line.at(i);
            boolean scheme = c == ':' && line.at(i + 1) == '/' && line.at(i + 2) == '/';
            boolean mailbox = c == '@' && i > start && CharacterRoles.isWord(line.at(i + 1));
            if (scheme || mailbox || c == 'w' && line.isRun('w', i, i + 3) && line.at(i + 3) == '.') {
                return true;
            }
        }
        return false;
    }

    private int range(int start) {
        int from = start;
        while (from < end && !CharacterRoles.isWord(line.at(from))) {
            from++;
        }
        int to = end;
        while (to > from && !CharacterRoles.isWord(line.at(to - 1))) {
            to--;
        }
        int hyphen = from;
        while (hyphen < to && line.at(hyphen) != '-') {
            hyphen++;
        }
        int first = number(from, hyphen);
        int last = number(hyphen + 1, to);
        return first >= 0 && last >= 0 && isRange(first, hyphen - from, last, to - hyphen - 1) ? hyphen : NONE;
    }

    private static boolean isRange(int first, int firstLength, int last, int lastLength) {
        boolean year = firstLength == YEAR_DIGITS && first >= FIRST_YEAR && first <= LAST_YEAR;
        if (year && lastLength == 2) {
            return last > MONTHS && last > first % 100;
        }
        boolean years = year && last <= LAST_YEAR;
        return first < last && (years || firstLength != YEAR_DIGITS || lastLength != YEAR_DIGITS);
    }

    /// The digits between two indices as a number, without the signs between them; negative if there is anything else.
    private int number(int from, int to) {
        int digits = 0;
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = line.at(i);
            if (CharacterRoles.isDigit(c)) {
                number = 10 * number + c - '0';
                digits++;
            } else if (".,:".indexOf(c) < 0) {
                return NONE;
            }
            if (digits > MOST_DIGITS) {
                return NONE;
            }
        }
        boolean zero = line.at(from) == '0' && to - from > 1 && CharacterRoles.isDigit(line.at(from + 1));
        return digits == 0 || zero ? NONE : number;
    }
}
