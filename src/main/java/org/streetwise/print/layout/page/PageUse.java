package org.streetwise.print.layout.page;

import java.util.List;
import java.util.Optional;

/// How much of a page its text takes, added up strip by strip.
final class PageUse {
    private final ColumnStrips strips;
    private final int from;
    private double used;
    /// The columns that the last strip flows through, and the height above them.
    private Optional<ColumnBalance> columns = Optional.empty();

    private double above;

    /// @param from the page's first strip
    PageUse(ColumnStrips strips, int from) {
        this.strips = strips;
        this.from = from;
        this.used = from < strips.size()
                ? strips.get(from).head().map(Strip::height).orElse(0.0)
                : 0;
    }

    /// The height that a page's strips take.
    static double of(List<Strip> strips, PageBreaker.PageRange range) {
        PageUse use = new PageUse(new ColumnStrips(strips), range.from());
        for (int i = range.from(); i < range.to(); i++) {
            use.add(i);
        }
        return use.used();
    }

    /// Adds the next strip.
    void add(int next) {
        Strip strip = strips.get(next);
        if (strip.columns().isEmpty()) {
            used += (next > from ? strip.before() : 0) + strip.height();
            return;
        }
        boolean opens = next == from || !strip.continues(strips.get(next - 1));
        if (opens) {
            above = used + (next > from ? strip.before() : 0);
        }
        ColumnBalance balance = opens
                ? ColumnBalance.of(strips, next, next + 1)
                : columns.orElseThrow().with(strips, next);
        columns = Optional.of(balance);
        used = above + balance.height();
    }

    double used() {
        return used;
    }
}
