package org.streetwise.print.layout.line;

import java.util.Arrays;

/// The places where a line may end, in ascending order. The last is the text's end.
final class Opportunities {
    /// What makes a line end possible.
    enum Kind {
        SPACE,
        /// Two characters with neither a space nor a hyphen between them, as after a slash or in an address.
        SIGNS,
        /// A hyphen in the text.
        HYPHEN,
        /// A hyphen that is added.
        ADDED_HYPHEN,
        /// Any place in a word that is wider than the column.
        ANYWHERE,
        FORCED
    }

    private int first;
    private int count;
    private int[] ends = new int[64];
    private int[] nexts = new int[64];
    private float[] penalties = new float[64];
    private float[] hyphens = new float[64];
    private Kind[] kinds = new Kind[64];

    void clear() {
        first = 0;
        count = 0;
    }

    /// @param end the index behind the line's last character
    /// @param next the index of the next line's first character
    /// @param penalty how undesirable this end is (as in TeX: 50 for a hyphen)
    /// @param hyphen the width of an added hyphen, in points
    void add(Kind kind, int end, int next, double penalty, double hyphen) {
        if (count == ends.length) {
            int size = 2 * count;
            ends = Arrays.copyOf(ends, size);
            nexts = Arrays.copyOf(nexts, size);
            penalties = Arrays.copyOf(penalties, size);
            hyphens = Arrays.copyOf(hyphens, size);
            kinds = Arrays.copyOf(kinds, size);
        }
        ends[count] = end;
        nexts[count] = next;
        penalties[count] = (float) penalty;
        hyphens[count] = (float) hyphen;
        kinds[count] = kind;
        count++;
    }

    void startAt(int index) {
        first = index;
    }

    /// The index of the first line's first character.
    int first() {
        return first;
    }

    int count() {
        return count;
    }

    Kind kind(int i) {
        return kinds[i];
    }

    int end(int i) {
        return ends[i];
    }

    int next(int i) {
        return nexts[i];
    }

    double penalty(int i) {
        return penalties[i];
    }

    double hyphen(int i) {
        return hyphens[i];
    }

    /// How far a line that ends there hangs out of the column, so that its edge looks straight.
    double hanging(int i, MeasuredText text) {
        return kinds[i] == Kind.ADDED_HYPHEN ? Signs.hanging(Signs.HYPHEN) * hyphens[i] : text.hanging(ends[i]);
    }

    boolean isHyphen(int i) {
        return kinds[i] == Kind.HYPHEN || kinds[i] == Kind.ADDED_HYPHEN;
    }
}
