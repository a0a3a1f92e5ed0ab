package org.streetwise.print.font;

import java.lang.Character.UnicodeScript;

/// A face's kerning by characters. Pairs of Latin, Greek and Cyrillic letters and of punctuation are looked up only
/// once.
final class KerningMatrix {
    /// The value for a pair without kerning that has been looked up. New arrays contain 0, which means that a pair has
    /// not been looked up. So a race between threads can only cost time.
    private static final short NONE = Short.MIN_VALUE;

    private static final int LATIN = 0x180;
    private static final int PUNCTUATION = 0x2010;
    private static final int PUNCTUATION_SIZE = 0x40;
    private static final int EASTERN = 0x370;
    private static final int EASTERN_SIZE = 0x190;
    private static final int SIZE = LATIN + PUNCTUATION_SIZE + EASTERN_SIZE;

    private final CharacterMap characters;
    private final PairKerning kerning;
    private final short[][] rows = new short[SIZE][];

    KerningMatrix(CharacterMap characters, PairKerning kerning) {
        this.characters = characters;
        this.kerning = kerning;
    }

    /// The kerning of a pair in font units.
    int between(int left, int right) {
        int row = index(left);
        int column = index(right);
        if (row < 0 || column < 0) {
            return find(left, right);
        }
        short[] values = rows[row];
        if (values == null) {
            values = new short[SIZE];
            rows[row] = values;
        }
        short value = values[column];
        if (value == 0) {
            value = (short) find(left, right);
            values[column] = value == 0 ? NONE : value;
        }
        return value == NONE ? 0 : value;
    }

    private static int index(int codePoint) {
        if (codePoint < LATIN) {
            return codePoint;
        }
        if (codePoint >= EASTERN && codePoint < EASTERN + EASTERN_SIZE) {
            return codePoint - EASTERN + LATIN + PUNCTUATION_SIZE;
        }
        boolean punctuation = codePoint >= PUNCTUATION && codePoint < PUNCTUATION + PUNCTUATION_SIZE;
        return punctuation ? codePoint - PUNCTUATION + LATIN : -1;
    }

    private int find(int left, int right) {
        int leftGlyph = characters.glyph(left);
        int rightGlyph = characters.glyph(right);
        return leftGlyph == 0 || rightGlyph == 0 ? 0 : kerning.between(leftGlyph, rightGlyph, script(left, right));
    }

    /// The script of a pair is that of its letter. A pair without a letter counts as Latin.
    private static String script(int left, int right) {
        UnicodeScript script = UnicodeScript.of(left);
        if (script == UnicodeScript.COMMON) {
            script = UnicodeScript.of(right);
        }
        return switch (script) {
            case GREEK -> "grek";
            case CYRILLIC -> "cyrl";
            default -> "latn";
        };
    }
}
