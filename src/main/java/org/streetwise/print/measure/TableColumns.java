package org.streetwise.print.measure;

import java.util.List;

/// The columns of a table, in points, the same in every format.
///
/// @param left of the first column, from the left edge of the surrounding text
/// @param gaps the white space to the left of each column
/// @param tails the free width in each column to the right of the position where numbers align
public record TableColumns(double left, List<Double> gaps, List<Double> widths, List<Double> tails) {
    /// The white space between two columns if there is room.
    public static final double GAP = 12;

    public TableColumns {
        gaps = List.copyOf(gaps);
        widths = List.copyOf(widths);
        tails = List.copyOf(tails);
    }

    /// From the left edge of the first column to the right edge of the last.
    public double width() {
        return sum(gaps) + sum(widths);
    }

    /// The left edge of a column, from the table's left edge.
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
