package org.streetwise.print.layout.line;

import org.streetwise.print.layout.line.Measure.Breaking;
import org.streetwise.print.style.TextStyle.Alignment;

/// What one paragraph's lines are fitted into.
///
/// @param measure the column
/// @param first how wide the first line is
/// @param others how wide the other lines are
/// @param size of the type, by which short lines are judged
record Setting(Measure measure, double first, double others, double size) {
    /// How far a space may shrink before its line is too full.
    static final double SHRINK = 0.2;

    /// How much wider a space may become before its line is called loose.
    static final double STRETCH = 1.0 / 3;

    /// How much of a ragged line may stay empty before it is called short.
    private static final double RAGGED = 0.14;

    static Setting of(Measure measure, double indent, double size) {
        return new Setting(measure, measure.width() - indent, measure.width() - measure.hang(), size);
    }

    boolean justified() {
        return measure.alignment() == Alignment.JUSTIFIED;
    }

    /// Whether the last line is to be as long as the others: a title on two lines is not one line and a word.
    boolean balanced() {
        return measure.alignment() == Alignment.CENTRED;
    }

    /// How much wider a line's room is for what hangs out of it at its end.
    double hanging(int place, Opportunities places, MeasuredText text) {
        return justified() && measure.breaking() == Breaking.TOTAL_FIT ? places.hanging(place, text) : 0;
    }

    double narrowest() {
        return Math.min(first, others);
    }

    /// The space that a ragged line may leave at its end.
    double ragged() {
        return Math.max(RAGGED * narrowest(), 2 * size);
    }
}
