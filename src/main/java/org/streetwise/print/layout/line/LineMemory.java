package org.streetwise.print.layout.line;

import java.util.Arrays;
import java.util.Optional;

/// Where lines end, remembered from one time that a chapter's texts are set to the next. A chapter is set again only
/// because page numbers that it names have changed, or to be painted, and few of its paragraphs name any.
///
/// Texts are known by their place in the order of setting and by a fingerprint of all that lines depend on; one that
/// has changed is set anew. Eight bytes a text beside its lines, as [PackedLines] has them. Not for several threads.
public final class LineMemory {
    private static final int FEW = 16;

    private long[] fingerprints = new long[FEW];
    private int[][] lines = new int[FEW][];
    private int known;
    private int next;

    /// Begins again with the first text.
    public void rewind() {
        next = 0;
    }

    /// The lines of the text that comes next, where it is the same as last time. Where not, [#keep] has to follow.
    Optional<int[]> recall(long fingerprint) {
        if (next < known && fingerprints[next] == fingerprint) {
            return Optional.of(lines[next++]);
        }
        return Optional.empty();
    }

    /// Keeps the lines of the text that comes next.
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
