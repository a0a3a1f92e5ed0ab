package org.streetwise.print.layout.line;

import org.streetwise.print.layout.line.Measure.Breaking;
import org.streetwise.print.style.TextStyle.Alignment;

/// The room that one paragraph's lines have.
///
/// @param measure the column
/// @param first the width of the first line
/// @param others the width of the other lines
/// @param size of the type, by which short lines are judged
record Setting(Measure measure, double first, double others, double size) {
    /// How much a space may shrink before its line is too full, as a share of its width.
    static final double SHRINK = 0.2;

    /// How much a space may grow before its line is loose, as a share of its width.
    static final double STRETCH = 1.0 / 3;

    /// How much of a ragged line may stay empty before it is short, as a share of the line.
    private static final double RAGGED = 0.14;

    static Setting of(Measure measure, double indent, double size) {
        return new Setting(measure, measure.width() - indent, measure.width() - measure.hang(), size);
    }

    boolean justified() {
        return measure.alignment() == Alignment.JUSTIFIED;
    }

    /// Whether the last line should be as long as the others. A title on two lines should not be one line and a word.
    boolean balanced() {
        return measure.alignment() == Alignment.CENTRED;
    }

    /// How much more room a line has because its last character may hang out.
    double hanging(int place, Opportunities places, MeasuredText text) {
        return justified() && measure.breaking() == Breaking.TOTAL_FIT ? places.hanging(place, text) : 0;
    }

    double narrowest() {
        return Math.min(first, others);
    }

    /// The white space that a ragged line may leave at its end.
    double ragged() {
        return Math.max(RAGGED * narrowest(), 2 * size);
    }
}
