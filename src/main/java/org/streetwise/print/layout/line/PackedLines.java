package org.streetwise.print.layout.line;

import org.streetwise.print.layout.line.Opportunities.Kind;

/// Packs lines into four integers each: start, end, spacing and natural width. A publication of thousands of pages
/// holds all its lines in memory.
record PackedLines(MeasuredText text, Setting setting) {
    static final int SIZE = 4;
    private static final int HYPHEN = Integer.MIN_VALUE;
    /// How much a space may be widened at most, as a multiple of its own width.
    private static final double LOOSEST = 1.5;

    int[] pack(Opportunities places, int[] chosen) {
        int[] packed = new int[SIZE * chosen.length];
        int start = places.first();
        for (int line = 0; line < chosen.length; line++) {
            int place = chosen[line];
            int end = places.end(place);
            double natural = text.width(start, end) + places.hyphen(place);
            double room = (line == 0 ? setting.first() : setting.others()) + setting.hanging(place, places, text);
            boolean last = places.kind(place) == Kind.FORCED;
            packed[SIZE * line] = start;
            packed[SIZE * line + 1] = places.kind(place) == Kind.ADDED_HYPHEN ? end | HYPHEN : end;
            packed[SIZE * line + 2] = Float.floatToRawIntBits((float) spacing(start, end, room - natural, last));
            packed[SIZE * line + 3] = Float.floatToRawIntBits((float) natural);
            start = places.next(place);
        }
        return packed;
    }

    /// How much wider each space becomes, as a share of its own width. A line that is left with too few words, because
    /// an address does not fit, stays short rather than full of holes.
    private double spacing(int start, int end, double left, boolean last) {
        double spaces = text.elastic(start, end);
        boolean natural = !setting.justified() || spaces == 0 || last && left > 0 || left > LOOSEST * spaces;
        return natural ? 0 : Math.max(left / spaces, -Setting.SHRINK);
    }

    static int start(int[] packed, int line) {
        return packed[SIZE * line];
    }

    static int end(int[] packed, int line) {
        return packed[SIZE * line + 1] & ~HYPHEN;
    }

    static boolean hyphenated(int[] packed, int line) {
        return (packed[SIZE * line + 1] & HYPHEN) != 0;
    }

    static double spacing(int[] packed, int line) {
        return Float.intBitsToFloat(packed[SIZE * line + 2]);
    }

    static double natural(int[] packed, int line) {
        return Float.intBitsToFloat(packed[SIZE * line + 3]);
    }
}
