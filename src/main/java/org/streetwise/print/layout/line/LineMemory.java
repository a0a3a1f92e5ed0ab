package org.streetwise.print.layout.line;

import java.util.Arrays;
import java.util.Optional;

/// Remembers where lines end until a chapter's texts are set again. That happens only because page numbers in the
/// chapter have changed, or because it is painted, and few paragraphs contain page numbers.
///
/// Texts are recognised by their position in the order of setting and by a fingerprint of everything that lines depend
/// on. A text that has changed is set anew. A text takes eight bytes besides its lines ([PackedLines]). Not
/// thread-safe.
public final class LineMemory {
    private static final int FEW = 16;

    private long[] fingerprints = new long[FEW];
    private int[][] lines = new int[FEW][];
    private int known;
    private int next;

    /// Starts again at the first text.
    public void rewind() {
        next = 0;
    }

    /// The lines of the next text if it is the same as last time; otherwise empty, and [#keep] must follow.
    Optional<int[]> recall(long fingerprint) {
        if (next < known && fingerprints[next] == fingerprint) {
            return Optional.of(lines[next++]);
        }
        return Optional.empty();
    }

    /// Remembers the lines of the next text.
    void keep(long fingerprint, int[] found) {
        if (next == fingerprints.length) {
            fingerprints = Arrays.copyOf(fingerprints, 2 * next);
            lines = Arrays.copyOf(lines, 2 * next);
        }
        fingerprints[next] = fingerprint;
        lines[next] = found;
        next++;
        known = Math.max(known, next);
    }
}
