package org.streetwise.print.font;

import java.util.OptionalInt;

/// A subtable of GPOS pair adjustment (OpenType 1.9, GPOS lookup type 2, formats 1 and 2).
final class PairAdjustment {
    private static final int X_ADVANCE = 4;
    private static final int BEFORE_X_ADVANCE = 3;

    private final FontFile file;
    private final int start;
    private final int coverage;
    private final int firstFormat;
    private final int firstSize;
    private final int bothSize;

    PairAdjustment(FontFile file, int start) {
        this.file = file;
        this.start = start;
        this.coverage = start + file.unsigned16(start + 2);
        this.firstFormat = file.unsigned16(start + 4);
        this.firstSize = 2 * Integer.bitCount(firstFormat);
        this.bothSize = firstSize + 2 * Integer.bitCount(file.unsigned16(start + 6));
    }

    /// The adjustment of a pair in font units; empty if the subtable has none, so that the next subtable is asked.
    OptionalInt between(int leftGlyph, int rightGlyph) {
        int index = GlyphTables.coverage(file, coverage, leftGlyph);
        if (index < 0) {
            return OptionalInt.empty();
        }
        return file.unsigned16(start) == 1 ? ofPair(index, rightGlyph) : ofClasses(leftGlyph, rightGlyph);
    }

    private OptionalInt ofPair(int index, int rightGlyph) {
        int set = start + file.unsigned16(start + 10 + 2 * index);
        int low = 0;
        int high = file.unsigned16(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = set + 2 + (2 + bothSize) * middle;
            int glyph = file.unsigned16(entry);
            if (glyph == rightGlyph) {
                return OptionalInt.of(advance(entry + 2));
            }
            if (glyph < rightGlyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return OptionalInt.empty();
    }

    /// A glyph in the coverage always has a class pair, so later subtables are not asked.
    private OptionalInt ofClasses(int leftGlyph, int rightGlyph) {
        int leftClass = GlyphTables.glyphClass(file, start + file.unsigned16(start + 8), leftGlyph);
        int rightClass = GlyphTables.glyphClass(file, start + file.unsigned16(start + 10), rightGlyph);
        int rightClasses = file.unsigned16(start + 14);
        if (leftClass >= file.unsigned16(start + 12) || rightClass >= rightClasses) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(advance(start + 16 + bothSize * (leftClass * rightClasses + rightClass)));
    }

    /// The advance in the left glyph's value record. The record's fields are in the order of the format's bits.
    private int advance(int record) {
        if ((firstFormat & X_ADVANCE) == 0) {
            return 0;
        }
        return file.signed16(record + 2 * Integer.bitCount(firstFormat & BEFORE_X_ADVANCE));
    }
}
