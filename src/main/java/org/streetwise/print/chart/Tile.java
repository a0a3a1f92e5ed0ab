package org.streetwise.print.chart;

/// A coloured rectangle of a chart; later ones lie on earlier ones.
public record Tile(Area area, Ink ink) {
    /// What a rectangle is coloured as.
    public enum Ink {
        FIRST,
        SECOND,
        /// The rim of the third series' bars; within, they are as the page.
        THIRD,
        PAPER,
        /// The line from which bars start.
        BASE,
        /// The line of what all are compared with.
        REFERENCE
    }

    /// How the bars of a series are filled.
    public static Ink of(int series) {
        return switch (series) {
            case 0 -> Ink.FIRST;
            case 1 -> Ink.SECOND;
            default -> Ink.THIRD;
        };
    }

    /// Whether the rims of hollow bars are in dashes: where a series has nothing but rims, they would be taken for it.
    ///
    /// @param count of series
    public static boolean dashed(int count) {
        return of(count - 1) == Ink.THIRD;
    }
}
