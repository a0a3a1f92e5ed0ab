package org.streetwise.print.chart;

/// A coloured rectangle of a chart. Later rectangles cover earlier ones.
public record Tile(Area area, Ink ink) {
    /// What a rectangle shows, which decides its colour.
    public enum Ink {
        FIRST,
        SECOND,
        /// The rim of the bars of the third series, which are white inside.
        THIRD,
        PAPER,
        /// The line where bars start.
        BASE,
        /// The line of the number that all others are compared with.
        REFERENCE
    }

    /// The ink for the bars of a series.
    public static Ink of(int series) {
        return switch (series) {
            case 0 -> Ink.FIRST;
            case 1 -> Ink.SECOND;
            default -> Ink.THIRD;
        };
    }

    /// Whether hollow bars have dashed rims. They do if a third series has plain rims, which would look the same.
    ///
    /// @param count of series
    public static boolean dashed(int count) {
        return of(count - 1) == Ink.THIRD;
    }
}
