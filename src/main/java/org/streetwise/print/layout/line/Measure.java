package org.streetwise.print.layout.line;

import org.streetwise.print.style.TextStyle.Alignment;

/// The column that a paragraph is set in. Lengths are in points.
///
/// @param width of the column, from the text's left edge
/// @param indent how far right of that edge the first line starts
/// @param hang how far right of it the other lines start
/// @param labelled how far left of it a label starts
/// @param hyphenated whether hyphens may be added to words
public record Measure(
        double width,
        double indent,
        double hang,
        double labelled,
        Alignment alignment,
        boolean hyphenated,
        Breaking breaking) {

    /// How line ends are chosen.
    public enum Breaking {
        /// All line ends of a paragraph together, for even spacing.
        TOTAL_FIT,
        /// Line by line, as word processors do.
        FIRST_FIT
    }

    /// A column without indents, broken by total fit.
    public static Measure of(double width, Alignment alignment, boolean hyphenated) {
        return new Measure(width, 0, 0, 0, alignment, hyphenated, Breaking.TOTAL_FIT);
    }
}
