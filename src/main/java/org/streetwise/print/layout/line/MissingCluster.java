package org.streetwise.print.layout.line;

/// Knows which characters that no face has are seen as one, so that one mark stands for them: a letter with its marks,
/// a family of emoji, a flag (Unicode Standard Annex 29, grapheme clusters).
final class MissingCluster {
    private static final int JOINER = 0x200D;
    private static final int NONE = -1;

    private int last = NONE;
    private boolean halfFlag;

    /// Whether a character that is missing belongs to the one before it.
    boolean continues(int c) {
        boolean flag = isFlagLetter(c);
        boolean joins = last == JOINER || last != NONE && isExtending(c) || halfFlag && flag && isFlagLetter(last);
        halfFlag = flag && !joins;
        last = c;
        return joins;
    }

    /// Passes a character that is never drawn; it ends nothing.
    void pass(int c) {
        last = last == NONE ? NONE : c;
    }

    /// Tells of a character that is drawn.
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
