package org.streetwise.print.chart;

/// The height of a chart's rows, which are all equally high.
///
/// @param bars in each row
/// @param lines of the longest name
record Rows(int bars, int lines, double size) {
    /// The white space between the bars of a row, relative to a bar's thickness.
    static final double BETWEEN = 0.12;

    /// The white space between rows, relative to the type's size.
    private static final double GAP = 0.65;

    /// The height of all bars of a row together, relative to a name of several lines.
    private static final double NAME_SHARE = 0.65;

    private static final double THICKEST = 1.6;

    /// The height of all bars of a row together, relative to a bar's thickness.
    static double thickness(int bars) {
        return bars + (bars - 1) * BETWEEN;
    }

    /// The thickness of a bar. It is larger if names of several lines make the rows high.
    double bar() {
        return Math.clamp(NAME_SHARE * lines * ChartPlan.LEADING * size / thickness(bars), thinnest(), THICKEST * size);
    }

    private double thinnest() {
        return size
                * switch (bars) {
                    case 1 -> 1.05;
                    case 2 -> 0.95;
                    default -> 0.86;
                };
    }

    double height() {
        return Math.max(thinnest() * thickness(bars), lines * ChartPlan.LEADING * size) + GAP * size;
    }

    /// The distance from a row's top to the top of a bar.
    double top(int series) {
        return (height() - bar() * thickness(bars)) / 2 + series * bar() * (1 + BETWEEN);
    }
}
