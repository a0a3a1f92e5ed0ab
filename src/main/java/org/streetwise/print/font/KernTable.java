package org.streetwise.print.font;

import java.util.Optional;

/// The older table of kerning pairs (OpenType 1.9, `kern` version 0, subtable format 0).
record KernTable(FontFile file, int pairs, int count) implements PairKerning {
    private static final int HORIZONTAL = 1;
    private static final int MINIMUM_OR_CROSS_STREAM = 6;

    static Optional<PairKerning> of(FontFile file) {
        if (file.table("kern").isEmpty()) {
            return Optional.empty();
        }
        int table = file.required("kern");
        int subtable = table + 4;
        for (int i = 0; file.unsigned16(table) == 0 && i < file.unsigned16(table + 2); i++) {
            int coverage = file.unsigned16(subtable + 4);
            if (coverage >> 8 == 0 && (coverage & HORIZONTAL) != 0 && (coverage & MINIMUM_OR_CROSS_STREAM) == 0) {
                return Optional.of(new KernTable(file, subtable + 14, file.unsigned16(subtable + 6)));
            }
            subtable += file.unsigned16(subtable + 2);
        }
        return Optional.empty();
    }

    @Override
    public int between(int leftGlyph, int rightGlyph, String script) {
        long wanted = (long) leftGlyph << 16 | rightGlyph;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int entry = pairs + 6 * middle;
            long pair = file.int32(entry) & 0xFFFFFFFFL;
            if (pair == wanted) {
                return file.signed16(entry + 4);
            }
            if (pair < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
