package org.streetwise.source;

import java.util.Arrays;

/// Says where each part of a value stands in its file, although the value differs from what is written there:
/// indentation is removed, escapes are replaced, lines are folded.
///
/// A value is a sequence of pieces. A piece that is as long in the file as in the value is taken to be the same, letter
/// for letter. In any other piece, every part maps to the whole piece.
public final class SourceMap {
    private final SourceId source;
    private final int[] values;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private SourceMap(SourceId source, int[] values, int[] starts, int[] ends, int length) {
        this.source = source;
        this.values = values;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    /// The map of a value that stands in the file exactly as it reads.
    ///
    /// @param start offset in the file, in UTF-16 code units
    public static SourceMap verbatim(SourceId source, int start, int length) {
        return new SourceMap(source, new int[] {0}, new int[] {start}, new int[] {start + length}, length);
    }

    /// The map of a value whose parts all stand at one place.
    ///
    /// @param length of the value, in UTF-16 code units
    public static SourceMap whole(Span place, int length) {
        return new SourceMap(place.source(), new int[] {0}, new int[] {place.start()}, new int[] {place.end()}, length);
    }

    /// The length of the value that this maps, in UTF-16 code units.
    public int length() {
        return length;
    }

    /// Where a part of the value stands.
    ///
    /// @param from offset in the value; an offset beyond the value counts as its end
    /// @param to offset just after the part; an empty part gives a point
    public Span span(int from, int to) {
        int start = start(from);
        if (to <= from) {
            return new Span(source, start, start);
        }
        return new Span(source, start, Math.max(start, end(Math.min(to, Math.max(length, 1)))));
    }

    /// Where the whole value stands, without its quotation marks or block indicator.
    public Span span() {
        return span(0, length);
    }

    private int start(int offset) {
        if (offset >= length) {
            return ends[ends.length - 1];
        }
        int piece = piece(offset);
        return isVerbatim(piece) ? starts[piece] + offset - values[piece] : starts[piece];
    }

    private int end(int offset) {
        int piece = piece(offset - 1);
        return isVerbatim(piece) ? starts[piece] + offset - values[piece] : ends[piece];
    }

    private int piece(int offset) {
        int found = Arrays.binarySearch(values, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isVerbatim(int piece) {
        int next = piece + 1 == values.length ? length : values[piece + 1];
        return ends[piece] - starts[piece] == next - values[piece];
    }

    /// Collects the pieces of a value in order.
    public static final class Builder {
        private final SourceId source;
        private int[] values = new int[8];
        private int[] starts = new int[8];
        private int[] ends = new int[8];
        private int pieces;
        private int length;
        private boolean growing;

        /// Starts a map without pieces for a value in this file.
        public Builder(SourceId source) {
            this.source = source;
        }

        /// Adds a piece that the file contains letter for letter, from `start` up to `end`.
        public void copy(int start, int end) {
            if (end == start) {
                return;
            }
            if (growing && ends[pieces - 1] == start) {
                ends[pieces - 1] = end;
            } else {
                add(start, end);
                growing = true;
            }
            length += end - start;
        }

        /// Adds a piece of `written` code units that stands for what the file has from `start` up to `end`.
        public void replace(int start, int end, int written) {
            if (written == 0) {
                return;
            }
            if (written == end - start) {
                copy(start, end);
                return;
            }
            add(start, end);
            growing = false;
            length += written;
        }

        private void add(int start, int end) {
            if (pieces == values.length) {
                values = Arrays.copyOf(values, pieces * 2);
                starts = Arrays.copyOf(starts, pieces * 2);
                ends = Arrays.copyOf(ends, pieces * 2);
            }
            values[pieces] = length;
            starts[pieces] = start;
            ends[pieces] = end;
            pieces++;
        }

        /// The map of all pieces so far.
        ///
        /// @param place where the value stands if there are no pieces
        public SourceMap build(Span place) {
            if (pieces == 0) {
                return whole(place, 0);
            }
            return new SourceMap(
                    source,
                    Arrays.copyOf(values, pieces),
                    Arrays.copyOf(starts, pieces),
                    Arrays.copyOf(ends, pieces),
                    length);
        }
    }
}
