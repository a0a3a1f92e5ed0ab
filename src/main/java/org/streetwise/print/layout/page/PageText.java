package org.streetwise.print.layout.page;

import java.util.List;
import org.streetwise.print.layout.page.PageBreaker.PageRange;

/// Finds where the strips of a page stand, measured from the top of its text downwards.
public final class PageText {
    private PageText() {}

    /// Is shown each strip of a page.
    public interface Visitor {
        /// @param x how far to the right its boxes are moved
        /// @param y of its upper edge
        /// @param repeated whether it is a table's header, repeated on this page
        void visit(Strip strip, double x, double y, boolean repeated);
    }

    /// Shows a page's strips in reading order.
    public static void visit(List<Strip> strips, PageRange range, Visitor visitor) {
        double y = 0;
        for (int i = range.from(); i < range.to(); ) {
            Strip strip = strips.get(i);
            boolean opens = i == range.from();
            if (opens && strip.head().isPresent()) {
                visitor.visit(strip.head().get(), 0, 0, true);
                y += strip.head().get().height();
            }
            y += opens ? 0 : strip.before();
            if (strip.columns().isEmpty()) {
                visitor.visit(strip, 0, y, false);
                y += strip.height();
                i++;
            } else {
                int end = end(strips, i, range.to());
                y += columns(strips, i, end, y, visitor);
                i = end;
            }
        }
    }

    /// The index behind the last strip of the same columns.
    private static int end(List<Strip> strips, int from, int limit) {
        int end = from + 1;
        while (end < limit && strips.get(end).continues(strips.get(from))) {
            end++;
        }
        return end;
    }

    private static double columns(List<Strip> strips, int from, int to, double top, Visitor visitor) {
        ColumnBalance balance = ColumnBalance.of(new ColumnStrips(strips), from, to);
        double step = strips.get(from).columns().orElseThrow().step();
        int start = from;
        for (int column = 0; column < balance.ends().size(); column++) {
            double y = top;
            for (int i = start; i < balance.ends().get(column); i++) {
                Strip strip = strips.get(i);
                y += i > start ? strip.before() : 0;
                visitor.visit(strip, column * step, y, false);
                y += strip.height();
            }
            start = balance.ends().get(column);
        }
        return balance.height();
    }
}
