package org.streetwise.print.layout.page;

import java.util.BitSet;
import java.util.List;

/// A chapter's strips as columns see them. Where a column may end is worked out once for each strip, because every page
/// that might begin above it asks again.
final class ColumnStrips {
    private final List<Strip> strips;
    private final BitSet known = new BitSet();
    private final BitSet ends = new BitSet();

    ColumnStrips(List<Strip> strips) {
        this.strips = strips;
    }

    int size() {
        return strips.size();
    }

    Strip get(int index) {
        return strips.get(index);
    }

    /// Whether a column may end after a strip that is not the chapter's last.
    boolean mayEnd(int last) {
        if (!known.get(last)) {
            known.set(last);
            ends.set(last, BreakRules.mayEnd(strips, last));
        }
        return ends.get(last);
    }
}
