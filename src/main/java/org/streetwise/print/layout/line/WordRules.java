package org.streetwise.print.layout.line;

/// Where word processors end lines: at spaces, and within words by Unicode's rules (Standard Annex 14), as far as these
/// concern characters in our texts.
final class WordRules {
    private WordRules() {}

    /// Whether a line may end at the space before a character (rules LB13 and LB14).
    static boolean mayEndAtSpace(char before, char after) {
        return !Signs.isOpening(before) && "!?:;,./)]}".indexOf(after) < 0;
    }

    /// Whether a line may end before a character in a token. The character must not be attached to the one before it.
    static boolean mayEndWithin(MeasuredText text, int from, int i) {
        char before = text.at(i - 1);
        char after = text.at(i);
        if (before == Signs.ZERO_WIDTH_SPACE || Character.isIdeographic(before) && Character.isIdeographic(after)) {
            return true;
        }
        boolean starts = Character.isLetter(after) || Signs.isOpening(after);
        return i - 1 > from
                && switch (before) {
                    case Signs.HYPHEN, '?', '!', Signs.ELLIPSIS -> starts;
                    case Signs.UNICODE_HYPHEN, Signs.EN_DASH, Signs.EM_DASH, '|' -> starts || Character.isDigit(after);
                    default -> false;
                };
    }
}
