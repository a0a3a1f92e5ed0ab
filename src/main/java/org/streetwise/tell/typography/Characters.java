package org.streetwise.tell.typography;

/// What characters are to the rules.
final class Characters {
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char EN_DASH = '–';
    static final char ELLIPSIS = '…';

    private Characters() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK_SPACE || c == '\n' || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /// Any mark of quotation, straight or not, and the primes that straight ones may turn out to be.
    static boolean isQuote(char c) {
        return switch (c) {
            case '\'', '"', '‘', '’', '‚', '“', '”', '„', '«', '»', '‹', '›', '′', '″' -> true;
            default -> false;
        };
    }

    /// Whether what stands behind such a character begins something.
    static boolean isOpening(char c) {
        return isSpace(c)
                || c == '/'
                || c == '='
                || c == '+'
                || Character.getType(c) == Character.START_PUNCTUATION
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
