package org.streetwise.print.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What columns need, in points.
///
/// @param parts so that nothing overflows
/// @param words so that no word is hyphenated
/// @param usual so that in most rows each paragraph fits on one line
/// @param lines so that in all rows each paragraph fits on one line
/// @param whole so that each heading fits on one line, too
/// @param most the largest share of the width that a column gets for its words
record ColumnSizes(
        double[] parts,
        double[] words,
        double[] usual,
        double[] lines,
        double[] whole,
        List<Double> tails,
        double most) {
    /// The step in which widths of the gap are tried, in points.
    private static final double STEP = 0.5;

    /// Divides a width among the columns. First, each gets what it must have. Then columns that need least get all of
    /// it, so that short texts stay on one line, and the others share the rest in proportion to their needs.
    double[] share(double width) {
        double[] least = capped(parts, width);
        double[] unparted = capped(words, width);
        double needed = sum(least);
        if (needed >= width) {
            return scaled(least, width / needed);
        }
        if (sum(unparted) >= width) {
            return grown(least, unparted, width);
        }
        double[] unbroken = larger(unparted, lines);
        double asked = sum(unbroken);
        if (asked <= width) {
            return scaled(unbroken, width / asked);
        }
        double[] mostly = larger(unparted, usual);
        return sum(mostly) <= width ? grown(mostly, unbroken, width) : grown(unparted, mostly, width);
    }

    /// The white space between columns. It shrinks before a word must be hyphenated. It also shrinks if one more column
    /// then fits each paragraph on one line in most rows.
    ///
    /// @param room for the columns, with the white space between them
    double gap(double room, double least, double most) {
        int gaps = Math.max(1, words.length - 1);
        double gap = Math.clamp((room - sum(capped(words, room))) / gaps, least, most);
        int fewest = broken(room - least * gaps);
        while (gap > least && broken(room - gap * gaps) > fewest) {
            gap = Math.max(least, gap - STEP);
        }
        return gap;
    }

    /// How many columns have paragraphs of several lines in more than a few rows.
    private int broken(double width) {
        double[] shares = share(width);
        return (int) IntStream.range(0, shares.length)
                .filter(i -> shares[i] < usual[i] - 0.01)
                .count();
    }

    /// The width at which each paragraph fits on one line.
    ///
    /// @param gap between columns
    double natural(double gap) {
        return sum(whole) + gap * (whole.length - 1);
    }

    private double[] capped(double[] sizes, double width) {
        return Arrays.stream(sizes).map(size -> Math.min(size, most * width)).toArray();
    }

    /// @param to what the columns need, together more than the width
    private static double[] grown(double[] from, double[] to, double width) {
        double free = width - sum(from);
        Set<Integer> open = IntStream.range(0, from.length).boxed().collect(Collectors.toCollection(TreeSet::new));
        double[] grown = from.clone();
        boolean served = true;
        while (served) {
            double share = free / open.size();
            served = false;
            for (int i : List.copyOf(open)) {
                if (to[i] - from[i] <= share) {
                    open.remove(i);
                    grown[i] = to[i];
                    free -= to[i] - from[i];
                    served = true;
                }
            }
        }
        double asked = open.stream().mapToDouble(i -> to[i] - from[i]).sum();
        for (int i : open) {
            grown[i] += (to[i] - from[i]) * free / asked;
        }
        return grown;
    }

    private static double[] larger(double[] one, double[] other) {
        double[] larger = one.clone();
        for (int i = 0; i < larger.length; i++) {
            larger[i] = Math.max(one[i], other[i]);
        }
        return larger;
    }

    private static double[] scaled(double[] sizes, double by) {
        return Arrays.stream(sizes).map(size -> size * by).toArray();
    }

    private static double sum(double[] sizes) {
        return Arrays.stream(sizes).sum();
    }
}
