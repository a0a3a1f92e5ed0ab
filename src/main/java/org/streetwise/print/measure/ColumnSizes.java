package org.streetwise.print.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What columns ask for, in points.
///
/// @param parts so that nothing runs out of them
/// @param words so that no word is parted
/// @param usual so that in most rows no line ends within a paragraph
/// @param lines so that none does in any
/// @param whole the same, and so that none ends within a heading
/// @param most the share of all that a column gets at most for its words
record ColumnSizes(
        double[] parts,
        double[] words,
        double[] usual,
        double[] lines,
        double[] whole,
        List<Double> tails,
        double most) {
    /// How finely white space between columns is tried, in points.
    private static final double STEP = 0.5;

    /// Shares a width. What no column can do without is given first; of what then is left, those that ask least get it
    /// whole, so that short texts stay on one line, and the others in proportion to what they ask for.
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

    /// White space between columns: they move together before a word is parted, and as far as one more of them then has
    /// no line that ends within a paragraph, in most rows.
    ///
    /// @param room of the columns with the white space between them
    double gap(double room, double least, double most) {
        int gaps = Math.max(1, words.length - 1);
        double gap = Math.clamp((room - sum(capped(words, room))) / gaps, least, most);
        int fewest = broken(room - least * gaps);
        while (gap > least && broken(room - gap * gaps) > fewest) {
            gap = Math.max(least, gap - STEP);
        }
        return gap;
    }

    /// How many columns have lines that end within a paragraph in more than a few rows.
    private int broken(double width) {
        double[] shares = share(width);
        return (int) IntStream.range(0, shares.length)
                .filter(i -> shares[i] < usual[i] - 0.01)
                .count();
    }

    /// The width at which no line ends but with its paragraph.
    ///
    /// @param gap between columns
    double natural(double gap) {
        return sum(whole) + gap * (whole.length - 1);
    }

    private double[] capped(double[] sizes, double width) {
        return Arrays.stream(sizes).map(size -> Math.min(size, most * width)).toArray();
    }

    /// @param to what they ask for, together more than there is
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
