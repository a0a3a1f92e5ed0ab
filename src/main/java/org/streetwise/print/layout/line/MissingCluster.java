package org.streetwise.print.layout.line;

/// Groups characters that no typeface has, so that one box stands for what is seen as one: a letter with its accents, a
/// family of emoji, a flag (Unicode Standard Annex 29, grapheme clusters).
final class MissingCluster {
    private static final int JOINER = 0x200D;
    private static final int NONE = -1;

    private int last = NONE;
    private boolean halfFlag;

    /// Whether a missing character belongs to the one before it.
    boolean continues(int c) {
        boolean flag = isFlagLetter(c);
        boolean joins = last == JOINER || last != NONE && isExtending(c) || halfFlag && flag && isFlagLetter(last);
        halfFlag = flag && !joins;
        last = c;
        return joins;
    }

    /// Passes over a character that is never drawn; it does not end the group.
    void pass(int c) {
        last = last == NONE ? NONE : c;
    }

    /// Ends the group, at a character that is drawn.
    void end() {
        last = NONE;
    }

    private static boolean isFlagLetter(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isExtending(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || Character.isEmojiModifier(c);
    }
}
