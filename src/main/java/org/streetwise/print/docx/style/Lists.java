package org.streetwise.print.docx.style;

import java.util.ArrayList;
import java.util.List;

/// The lists of the text. All bullet lists are one list to Word, but each numbered list is one of its own, or Word
/// would go on counting.
public final class Lists {
    /// @param list `w:numId`
    record Counted(int list, boolean compact, int level, int start) {}

    private final List<Counted> counted = new ArrayList<>();

    /// Where a bullet item counts.
    ///
    /// @param compact for smaller type, as in tables and notes
    public ListPosition bullets(boolean compact, int level) {
        return new ListPosition(compact ? ListPosition.COMPACT_BULLETS : ListPosition.BULLETS, level);
    }

    /// Adds a numbered list, and returns where its items count.
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
