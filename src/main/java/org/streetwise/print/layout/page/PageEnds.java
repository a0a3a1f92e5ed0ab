package org.streetwise.print.layout.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.streetwise.print.layout.page.PageBreaker.NotePart;

/// Where pages may end, each with the cheapest way to get there.
final class PageEnds {
    private final double[] cost;
    private final int[] start;
    private final List<List<NotePart>> carried;
    private final List<List<NotePart>> placed;

    /// @param strips the number of strips in the chapter
    PageEnds(int strips) {
        cost = new double[strips + 1];
        start = new int[strips + 1];
        carried = new ArrayList<>(Collections.nCopies(strips + 1, List.of()));
        placed = new ArrayList<>(Collections.nCopies(strips + 1, List.of()));
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
    }

    /// Lets a page begin with the first strip.
    void start() {
        cost[0] = 0;
    }

    /// Adds a page end before strip `to`, if it is the cheapest so far.
    ///
    /// @param from the page's first strip
    void offer(int to, int from, double cost, NoteFit notes) {
        if (cost < this.cost[to]) {
            this.cost[to] = cost;
            start[to] = from;
            placed.set(to, notes.placed());
            carried.set(to, notes.rest());
        }
    }

    boolean isReached(int end) {
        return cost[end] < Double.POSITIVE_INFINITY;
    }

    double cost(int end) {
        return cost[end];
    }

    /// The first strip of the page that ends here.
    int start(int end) {
        return start[end];
    }

    /// The notes that continue on the next page.
    List<NotePart> carried(int end) {
        return carried.get(end);
    }

    /// The notes at the foot of the page that ends here.
    List<NotePart> placed(int end) {
        return placed.get(end);
    }
}
