package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.List;

/// Distributes strips over the columns of one page. The highest column is as low as possible, and a column ends only
/// where a page may end.
///
/// @param from the first strip
/// @param ends index behind the last strip of each column
/// @param height of the highest column
record ColumnBalance(int from, List<Integer> ends, double height) {
    private static final double ROUNDING = 0.01;

    /// @param from the first strip on the page
    /// @param to index behind the last strip of the same columns on the page
    static ColumnBalance of(ColumnStrips strips, int from, int to) {
        return of(strips, from, to, strips.bareHeight(from, to) / count(strips, from));
    }

    /// This balance with the next strip. Columns don't get lower by it, so the search begins at their height.
    ColumnBalance with(ColumnStrips strips, int next) {
        return of(strips, from, next + 1, height);
    }

    private static int count(ColumnStrips strips, int from) {
        return strips.get(from).columns().orElseThrow().count();
    }

    private static ColumnBalance of(ColumnStrips strips, int from, int to, double start) {
        int count = count(strips, from);
        double least = start;
        while (true) {
            Attempt attempt = Attempt.of(strips, from, to, least + ROUNDING);
            if (attempt.ends.size() <= count) {
                return new ColumnBalance(from, attempt.ends, attempt.height);
            }
            least = attempt.next;
        }
    }

    /// Columns that are filled up to a limit.
    ///
    /// @param next the least limit at which one of them would take more
    private record Attempt(List<Integer> ends, double height, double next) {
        static Attempt of(ColumnStrips strips, int from, int to, double limit) {
            List<Integer> ends = new ArrayList<>();
            double highest = 0;
            double next = Double.MAX_VALUE;
            for (int start = from; start < to; start = ends.getLast()) {
                int end = strips.end(start, to, limit);
                ends.add(end);
                highest = Math.max(highest, strips.height(start, end));
                if (end < to) {
                    next = Math.min(next, strips.height(start, strips.longerEnd(end, to)));
                }
            }
            return new Attempt(ends, highest, next);
        }
    }
}
