package org.streetwise.print.layout.page;

import java.util.List;

/// A chapter's strips as columns see them: how high some of them are together, and where a column may end. That is
/// worked out once, when the first columns ask, because every page that might begin above them asks again.
final class ColumnStrips {
    private final List<Strip> strips;
    /// How far below the chapter's top each strip ends, if all stood in one column.
    private double[] bottoms = {};
    /// The same without the white space between strips.
    private double[] bare = {};
    /// The first strip from each one on after which a column may end. After the chapter's last one it may.
    private int[] nextEnds = {};
    /// The last strip up to each one after which a column may end; -1 if there is none.
    private int[] lastEnds = {};

    ColumnStrips(List<Strip> strips) {
        this.strips = strips;
    }

    int size() {
        return strips.size();
    }

    Strip get(int index) {
        return strips.get(index);
    }

    private void workOut() {
        if (bottoms.length == strips.size()) {
            return;
        }
        bottoms = new double[strips.size()];
        bare = new double[strips.size()];
        nextEnds = new int[strips.size()];
        lastEnds = new int[strips.size()];
        double bottom = 0;
        int end = -1;
        for (int i = 0; i < strips.size(); i++) {
            bottom += strips.get(i).before() + strips.get(i).height();
            bottoms[i] = bottom;
            bare[i] = (i == 0 ? 0 : bare[i - 1]) + strips.get(i).height();
            end = mayEnd(i) ? i : end;
            lastEnds[i] = end;
        }
        for (int i = strips.size() - 1; i >= 0; i--) {
            nextEnds[i] = lastEnds[i] == i ? i : nextEnds[i + 1];
        }
    }

    private boolean mayEnd(int last) {
        return last == strips.size() - 1 || BreakRules.mayEnd(strips, last);
    }

    /// The height of a column, without white space above its first strip.
    ///
    /// @param to behind its last strip
    double height(int from, int to) {
        workOut();
        return bottoms[to - 1] - bottoms[from] + strips.get(from).height();
    }

    /// The height of some strips without white space; several columns are never lower together.
    double bareHeight(int from, int to) {
        workOut();
        return bare[to - 1] - bare[from] + strips.get(from).height();
    }

    /// Behind the last strip of a column that begins with a strip and is filled up to a limit, or a little above it if
    /// it may not end before.
    ///
    /// @param to behind the last strip that there is for it
    int end(int from, int to, double limit) {
        int fitting = fitting(from, to, limit);
        if (fitting == to) {
            return to;
        }
        int last = fitting == from ? -1 : lastEnds[fitting - 1];
        return last >= from ? last + 1 : longerEnd(fitting, to);
    }

    /// Behind the first strip from that one on after which a column may end.
    int longerEnd(int from, int to) {
        return Math.min(nextEnds[from] + 1, to);
    }

    /// Behind the last strip that fits.
    private int fitting(int from, int to, double limit) {
        int fits = from;
        int beyond = to + 1;
        while (beyond - fits > 1) {
            int middle = (fits + beyond) >>> 1;
            if (height(from, middle) <= limit) {
                fits = middle;
            } else {
                beyond = middle;
            }
        }
        return fits;
    }
}
