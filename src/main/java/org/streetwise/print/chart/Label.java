package org.streetwise.print.chart;

/// A text of a chart. Lengths are in points, from the chart's upper left corner to the right and downwards.
///
/// @param x where its column starts
/// @param width of its column
/// @param baseline of its first line
/// @param size of the type
public record Label(String text, double x, double width, double baseline, double size, Tone tone) {
    /// How it is set.
    public enum Tone {
        /// What a row is called: ends at its column's right edge.
        NAME,
        /// A number at its bar.
        VALUE,
        /// What explains the others, or stands for what is not known.
        MUTED
    }
}
