package org.streetwise.print.chart;

/// A rectangle. Lengths are in points, from the chart's upper left corner to the right and downwards.
public record Area(double x, double y, double width, double height) {
    /// The right edge.
    public double right() {
        return x + width;
    }

    /// The lower edge.
    public double bottom() {
        return y + height;
    }

    /// The area inside a rim.
    Area within(double rim) {
        return new Area(x + rim, y + rim, Math.max(0, width - 2 * rim), Math.max(0, height - 2 * rim));
    }
}
