package org.streetwise.tell.typography;

/// Classes of characters for the rules.
final class CharacterRoles {
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char EN_DASH = '–';
    static final char ELLIPSIS = '…';

    private CharacterRoles() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK_SPACE || c == '\n' || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /// Whether a character is a quotation mark, straight or not, or a prime, which a straight mark may become.
    static boolean isQuote(char c) {
        return switch (c) {
            case '\'', '"', '‘', '’', '‚', '“', '”', '„', '«', '»', '‹', '›', '′', '″' -> true;
            default -> false;
        };
    }

    /// Whether a word begins after such a character.
    static boolean isOpening(char c) {
        return isSpace(c)
                || c == '/'
                || c == '='
                || c == '+'
                || Character.getType(c) == Character.START_PUNCTUATION
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
