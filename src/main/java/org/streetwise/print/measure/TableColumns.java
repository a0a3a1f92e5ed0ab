package org.streetwise.print.measure;

import java.util.List;

/// Where a table's columns stand, in points, the same in every format.
///
/// @param left of the first column, from the left edge of the text around the table
/// @param gaps white space left of each column
/// @param tails what each column keeps free right of the place where its numbers line up
public record TableColumns(double left, List<Double> gaps, List<Double> widths, List<Double> tails) {
    /// White space between two columns where there is room.
    public static final double GAP = 12;

    public TableColumns {
        gaps = List.copyOf(gaps);
        widths = List.copyOf(widths);
        tails = List.copyOf(tails);
    }

    /// From the first column's left edge to the last one's right.
    public double width() {
        return sum(gaps) + sum(widths);
    }

    /// Where a column starts, from the table's left edge.
    public double x(int column) {
        return sum(gaps.subList(0, column + 1)) + sum(widths.subList(0, column));
    }

    private static double sum(List<Double> lengths) {
        double sum = 0;
        for (double length : lengths) {
            sum += length;
        }
        return sum;
    }
}
