package org.streetwise.print.layout.line;

/// Where lines may end by the conventions of print: at which spaces, and after which signs. Penalties are as in TeX: 0
/// is free, 50 a hyphen, [#NEVER] forbidden.
final class TokenRules {
    static final double NEVER = 10_000;

    private static final double AFTER_HYPHEN = 40;
    private static final double AFTER_SLASH = 70;
    private static final double AFTER_DASH = 100;
    private static final double IN_RANGE = 250;
    private static final double IN_ADDRESS = 70;

    private static final double AFTER_SCHEME = 1500;
    private static final double IN_SHORT_ADDRESS = 800;

    /// An address of at most this length should be kept whole.
    private static final int SHORT_ADDRESS = 24;
    private static final double BEFORE_NUMBER = 150;
    private static final int LONG_NUMBER = 16;

    private TokenRules() {}

    /// The penalty of a line end at the space between two tokens.
    ///
    /// @param token the start of the token before the space
    /// @param end its end
    /// @param next the start of the token after the space
    static double penaltyOfSpace(MeasuredText text, int token, int end, int next) {
        char before = text.at(end - 1);
        char after = text.at(next);
        boolean number = Character.isDigit(after);
        if (Signs.isOpening(before) || number && Signs.isCurrency(before) || "%‰°:;!?".indexOf(after) >= 0) {
            return NEVER;
        }
        if (Signs.isDash(after) && (next + 1 == text.length() || text.at(next + 1) == Signs.SPACE)) {
            return NEVER;
        }
        // as in "p. 34", "nr. 5"
        return number && before == '.' && end - token <= 4 && !Character.isDigit(text.at(token)) ? BEFORE_NUMBER : 0;
    }

    /// The penalty of a line end before a character in a token. The character must not be attached to the one before
    /// it.
    static double penaltyInToken(MeasuredText text, int from, int i, int to) {
        char before = text.at(i - 1);
        char after = text.at(i);
        if (before == Signs.ZERO_WIDTH_SPACE) {
            return 0;
        }
        if (Character.isIdeographic(before) && Character.isIdeographic(after)) {
            return 0;
        }
        if (!Character.isLetterOrDigit(after) && !Signs.isOpening(after)) {
            return NEVER;
        }
        if (Signs.isHyphen(before)) {
            return afterHyphen(text, from, i, to);
        }
        if (before == '/') {
            boolean words = lettersBefore(text, from, i - 1) >= 2 && lettersAfter(text, i, to) >= 2;
            return words ? AFTER_SLASH : NEVER;
        }
        if (Signs.isDash(before) && i - 1 > from) {
            return Character.isDigit(after) ? IN_RANGE : AFTER_DASH;
        }
        return before == Signs.ELLIPSIS && i - 1 > from ? AFTER_DASH : NEVER;
    }

    private static double afterHyphen(MeasuredText text, int from, int i, int to) {
        if (lettersBefore(text, from, i - 1) >= 2 && lettersAfter(text, i, to) >= 2) {
            return AFTER_HYPHEN;
        }
        return to - from >= LONG_NUMBER && i - from > 2 && to - i > 2 ? IN_RANGE : NEVER;
    }

    private static int lettersBefore(MeasuredText text, int from, int end) {
        int i = end;
        while (i > from && Character.isLetter(text.at(i - 1))) {
            i--;
        }
        return end - i;
    }

    private static int lettersAfter(MeasuredText text, int start, int to) {
        int i = start;
        while (i < to && Character.isLetter(text.at(i))) {
            i++;
        }
        return i - start;
    }

    /// Whether a token is a web or mail address.
    static boolean isAddress(MeasuredText text, int from, int to) {
        boolean dot = false;
        boolean slash = false;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (c == ':' && i + 2 < to && text.at(i + 1) == '/' && text.at(i + 2) == '/') {
                return true;
            }
            boolean inside = i > from && i + 1 < to && Character.isLetterOrDigit(text.at(i + 1));
            if (c == '@' && inside) {
                return true;
            }
            dot |= c == '.' && inside && Character.isLetter(text.at(i - 1));
            slash |= dot && c == '/';
        }
        return slash || dot && to - from > 4 && text.word(from, from + 4).equals("www.");
    }

    /// The penalty of a line end before a character in an address. A line may end after a separator, before a letter or
    /// digit.
    static double penaltyInAddress(MeasuredText text, int from, int i, int to) {
        char before = text.at(i - 1);
        char after = text.at(i);
        if (before == Signs.ZERO_WIDTH_SPACE) {
            return 0;
        }
        if ("/.?-_&=#~,;@+".indexOf(before) < 0 || !Character.isLetterOrDigit(after) || i - from < 3 || to - i < 3) {
            return NEVER;
        }
        boolean scheme = before == '/' && i - from >= 3 && text.at(i - 2) == '/' && text.at(i - 3) == ':';
        boolean name = before == '.' && i - from >= 4 && text.word(i - 4, i).equals("www.");
        boolean brief = to - from <= SHORT_ADDRESS;
        return scheme || name ? AFTER_SCHEME : brief ? IN_SHORT_ADDRESS : IN_ADDRESS;
    }
}
