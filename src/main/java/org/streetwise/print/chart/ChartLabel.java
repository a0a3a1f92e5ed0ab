package org.streetwise.print.chart;

/// A text in a chart. Lengths are in points, from the chart's upper left corner to the right and downwards.
///
/// @param x where its column starts
/// @param width of its column
/// @param baseline of its first line
/// @param size of the type
public record ChartLabel(String text, double x, double width, double baseline, double size, Tone tone) {
    /// The look of the text.
    public enum Tone {
        /// The name of a row, which ends at its column's right edge.
        NAME,
        /// A number at its bar.
        VALUE,
        /// An explanation, or the sign for what is not known.
        MUTED
    }
}
