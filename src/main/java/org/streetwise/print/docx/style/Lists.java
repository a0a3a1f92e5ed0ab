package org.streetwise.print.docx.style;

import java.util.ArrayList;
import java.util.List;

/// The lists of the text. Bullets share one; what is counted needs one for each list, or Word would count on.
public final class Lists {
    /// @param list `w:numId`
    record Counted(int list, boolean compact, int level, int start) {}

    private final List<Counted> counted = new ArrayList<>();

    public ListPosition bullets(boolean compact, int level) {
        return new ListPosition(compact ? ListPosition.COMPACT_BULLETS : ListPosition.BULLETS, level);
    }

    /// A new counted list.
    ///
    /// @param compact for smaller type, as in tables and notes
    /// @param start its first number
    public ListPosition numbers(boolean compact, int level, int start) {
        int list = ListPosition.COMPACT_NUMBERS + 1 + counted.size();
        counted.add(new Counted(list, compact, level, start));
        return new ListPosition(list, level);
    }

    List<Counted> counted() {
        return List.copyOf(counted);
    }
}
