package org.streetwise.print.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The edges of an outline, each as the box around it. Java searches the edges of a clip path for crossings, which
/// takes long where many boxes overlap.
final class SvgEdges {
    private static final int SIDES = 4;
    /// More edges are never sorted.
    private static final int MOST = 1 << 18;

    private static final double EDGE = 1_000;
    private static final double PAIR = 200;
    private static final double CROSSING = 20_000;

    private double[] boxes = new double[SIDES * 4];
    private int count;

    /// What searching for crossings takes.
    ///
    /// @param work in the unit of a [SvgBudget]
    /// @param crowd the most edges that lie side by side
    record Search(double work, int crowd) {}

    void add(double x1, double y1, double x2, double y2) {
        if (count <= MOST) {
            if (SIDES * (count + 1) > boxes.length) {
                boxes = Arrays.copyOf(boxes, 2 * boxes.length);
            }
            boxes[SIDES * count] = Math.min(x1, x2);
            boxes[SIDES * count + 1] = Math.min(y1, y2);
            boxes[SIDES * count + 2] = Math.max(x1, x2);
            boxes[SIDES * count + 3] = Math.max(y1, y2);
            count++;
        }
    }

    void addAll(SvgEdges others, AffineTransform at) {
        for (int i = 0; i < SIDES * others.count; i += SIDES) {
            double[] box = others.boxes;
            Rectangle2D moved = at.createTransformedShape(
                            new Rectangle2D.Double(box[i], box[i + 1], box[i + 2] - box[i], box[i + 3] - box[i + 1]))
                    .getBounds2D();
            add(moved.getMinX(), moved.getMinY(), moved.getMaxX(), moved.getMaxY());
        }
    }

    /// Compares the edges from top to bottom, each with those that reach as low, until that alone is too much.
    Search search(double most) {
        double work = EDGE * count;
        if (count > MOST) {
            return new Search(Double.POSITIVE_INFINITY, count);
        }
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> boxes[SIDES * i + 1]))
                .mapToInt(i -> i)
                .toArray();
        int[] open = new int[count];
        int opened = 0;
        int crowd = 0;
        for (int edge : order) {
            int kept = 0;
            for (int i = 0; i < opened; i++) {
                if (boxes[SIDES * open[i] + 3] >= boxes[SIDES * edge + 1]) {
                    work += overlap(open[i], edge) ? CROSSING : PAIR;
                    open[kept++] = open[i];
                }
            }
            open[kept] = edge;
            opened = kept + 1;
            crowd = Math.max(crowd, opened);
            if (work > most) {
                return new Search(work, crowd);
            }
        }
        return new Search(work, crowd);
    }

    private boolean overlap(int a, int b) {
        return boxes[SIDES * a] <= boxes[SIDES * b + 2] && boxes[SIDES * b] <= boxes[SIDES * a + 2];
    }
}
