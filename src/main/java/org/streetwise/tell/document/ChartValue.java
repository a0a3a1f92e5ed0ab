package org.streetwise.tell.document;

import java.math.BigDecimal;

/// What a bar of a [Block.Chart] represents.
public sealed interface ChartValue {
    /// The value as it is printed.
    String text();

    /// A bar. A lower bound is also a bar, and its text says so.
    ///
    /// @param text the number as the document's language writes it, with any qualifier: `ten minste 500`
    record Known(BigDecimal number, String text) implements ChartValue {}

    /// A number between two others: a bar to the lower one and a line from there to the upper one. Below zero
    /// the bar ends at the upper one. If zero lies between them, there is only the line.
    record Range(BigDecimal lower, BigDecimal upper, String text) implements ChartValue {
        public Range {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException("a range goes upwards, from " + lower + " to " + upper);
            }
        }
    }

    /// An upper bound, below which the number is unknown: a hollow bar.
    record UpTo(BigDecimal upper, String text) implements ChartValue {}

    /// No bar, which does not mean zero.
    ///
    /// @param text why: `geheim`, or the sign for an unknown number
    record Absent(String text) implements ChartValue {}
}
