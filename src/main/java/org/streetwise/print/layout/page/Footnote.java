package org.streetwise.print.layout.page;

import java.util.List;
import org.streetwise.tell.document.Target;

/// A note, set for the foot of a page.
public final class Footnote {
    private final Target target;
    private final List<Strip> lines;
    /// How far below the note's top each line ends, so that a long note's height is known at once.
    private final double[] bottoms;

    /// @param lines its strips; never empty
    public Footnote(Target target, List<Strip> lines) {
        this.target = target;
        this.lines = List.copyOf(lines);
        bottoms = new double[lines.size()];
        double bottom = 0;
        for (int i = 0; i < bottoms.length; i++) {
            bottom += (i == 0 ? 0 : lines.get(i).before()) + lines.get(i).height();
            bottoms[i] = bottom;
        }
    }

    public Target target() {
        return target;
    }

    public List<Strip> lines() {
        return lines;
    }

    /// The height of some of its lines, without white space above the first of them.
    double height(int from, int to) {
        return to == from
                ? 0
                : bottoms[to - 1] - bottoms[from] + lines.get(from).height();
    }

    /// Behind the last line that ends within a height.
    ///
    /// @param from the first line
    /// @param room for the lines from it on
    int fitting(int from, double room) {
        int to = from;
        int end = lines.size() + 1;
        while (end - to > 1) {
            int middle = (to + end) >>> 1;
            if (height(from, middle) <= room) {
                to = middle;
            } else {
                end = middle;
            }
        }
        return to;
    }
}
