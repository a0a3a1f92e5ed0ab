package org.streetwise.print.chart;

/// How high the rows of a chart are, all of them alike.
///
/// @param bars how many there are in each
/// @param lines how many the longest name takes
record Rows(int bars, int lines, double size) {
    /// White space between the bars of a row, in bars.
    static final double BETWEEN = 0.12;

    /// White space between rows, against the type's size.
    private static final double GAP = 0.65;

    /// How high the bars are together beside a name of several lines.
    private static final double NAME_SHARE = 0.65;

    private static final double THICKEST = 1.6;

    /// How many bars thick the bars of a row are together.
    static double thickness(int bars) {
        return bars + (bars - 1) * BETWEEN;
    }

    /// Thicker where names of several lines make rows high.
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

    /// From a row's top to a bar's.
    double top(int series) {
        return (height() - bar() * thickness(bars)) / 2 + series * bar() * (1 + BETWEEN);
    }
}
