package org.streetwise.print.layout.line;

import java.util.Arrays;
import org.streetwise.print.layout.line.Opportunities.Kind;

/// Fills each line with as much as fits, as word processors do.
final class FirstFit {
    private static final double TOLERATED_OVERFLOW = 0.01;

    private FirstFit() {}

    /// Returns the places where lines end. A word is cut only where no other end fits. A character wider than the
    /// column sticks out.
    static int[] fit(MeasuredText text, Opportunities places, Setting setting) {
        int[] chosen = new int[16];
        int lines = 0;
        int start = places.first();
        int place = 0;
        while (place < places.count()) {
            double room = lines == 0 ? setting.first() : setting.others();
            int end = end(text, places, start, place, room);
            if (lines == chosen.length) {
                chosen = Arrays.copyOf(chosen, 2 * lines);
            }
            chosen[lines++] = end;
            start = places.next(end);
            place = end + 1;
        }
        return Arrays.copyOf(chosen, lines);
    }

    private static int end(MeasuredText text, Opportunities places, int start, int from, double room) {
        int fitting = -1;
        int cut = from;
        for (int place = from; place < places.count(); place++) {
            double width = text.width(start, places.end(place));
            if (width > room + TOLERATED_OVERFLOW) {
                break;
            }
            if (width + places.hyphen(place) > room + TOLERATED_OVERFLOW) {
                continue;
            }
            if (places.kind(place) == Kind.ANYWHERE) {
                cut = place;
            } else if (places.penalty(place) < TokenRules.NEVER) {
                fitting = place;
            }
            if (places.kind(place) == Kind.FORCED) {
                return place;
            }
        }
        return fitting < 0 ? cut : fitting;
    }
}
