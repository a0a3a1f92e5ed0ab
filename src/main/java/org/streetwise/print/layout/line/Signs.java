package org.streetwise.print.layout.line;

/// What single characters mean for line ends (Unicode Standard Annex 14, where it suits Dutch print).
public final class Signs {
    static final char SPACE = ' ';
    static final char NO_BREAK_SPACE = '\u00A0';
    static final char SOFT_HYPHEN = '\u00AD';
    static final char HYPHEN = '-';
    static final char NO_BREAK_HYPHEN = '\u2011';
    static final char EN_DASH = '\u2013';
    static final char EM_DASH = '\u2014';
    static final char ELLIPSIS = '\u2026';
    static final char ZERO_WIDTH_SPACE = '\u200B';
    static final char LINE_END = '\u2028';

    static final char UNICODE_HYPHEN = '\u2010';

    private Signs() {}

    /// Spaces at which a line may end; several of them count as one.
    static boolean isSpace(int c) {
        return c == SPACE || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /// Spaces that justification widens.
    static boolean isElastic(int c) {
        return c == SPACE || c == NO_BREAK_SPACE;
    }

    /// Control characters, which are never drawn.
    public static boolean isInvisible(int c) {
        if (c < 0x20 || c == SOFT_HYPHEN || c == LINE_END) {
            return true;
        }
        if (c < 0x7F) {
            return false;
        }
        return Character.getType(c) == Character.FORMAT
                || c >= 0x7F && c < 0xA0
                || c == 0x2029
                || c >= 0xFE00 && c <= 0xFE0F;
    }

    static boolean isHyphen(char c) {
        return c == HYPHEN || c == UNICODE_HYPHEN;
    }

    static boolean isDash(char c) {
        return c == EN_DASH || c == EM_DASH;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    static boolean isOpening(char c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /// Whether a character is attached to the one before it, so that no line begins with it.
    static boolean isAttached(char c) {
        int type = Character.getType(c);
        return Character.isLowSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || isInvisible(c);
    }

    /// How much of a character hangs out of the column at a line's end, as a share of its width. White space around
    /// small signs would look like a dent in the edge. The shares are pdfTeX's usual settings.
    public static double hanging(char c) {
        return switch (c) {
            case '.', ',', '\'', '\u2018', '\u2019', '\u201C', '\u201D' -> 0.6;
            case HYPHEN, UNICODE_HYPHEN, NO_BREAK_HYPHEN -> 0.5;
            case ':', ';' -> 0.4;
            case EN_DASH, '!', '?' -> 0.25;
            default -> 0;
        };
    }

    /// A character that looks the same, for typefaces that lack this one.
    static int lookalike(int c) {
        return switch (c) {
            case NO_BREAK_HYPHEN, UNICODE_HYPHEN -> HYPHEN;
            case 0x2007, 0x2009, 0x202F -> NO_BREAK_SPACE;
            default -> c;
        };
    }
}
