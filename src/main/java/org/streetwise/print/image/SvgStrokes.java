package org.streetwise.print.image;

import org.streetwise.print.image.SvgBudget.Cause;

/// Counts the work of strokes and their dashes.
///
/// @param page the longest visible line, in pixels
record SvgStrokes(SvgBudget budget, double page) {
    /// For each pixel that an outline is long, as its two sides cross a row of pixels.
    static final double EDGE = 150;

    private static final double STROKE = 15_000;
    private static final double CORNER = 3_000;
    private static final double DASH = 400;
    private static final double DASH_BYTES = 60;
    /// Joins of wider strokes are divided very finely.
    private static final double WIDE = 10_000;

    private static final double WIDE_CORNER = 2_000_000;

    /// Counts a stroke, and returns the pixels that it covers.
    ///
    /// @param width of the stroke, in user space
    /// @param scale from user space to pixels
    double add(SvgPart part, SvgPath path, double width, double scale, SvgPlace place) {
        double wide = width * scale;
        double corners = path.corners();
        double length = Math.min(path.length() * scale, corners * page);
        double joins = corners * Math.min(wide, page);
        double corner = wide > WIDE ? WIDE_CORNER : CORNER;
        budget.add(place.cause(), place.times() * (STROKE + corners * corner + (length + joins) * EDGE));
        dashes(part, path, wide, scale, place);
        return (length + corners * wide) * wide;
    }

    private void dashes(SvgPart part, SvgPath path, double wide, double scale, SvgPlace place) {
        double each = place.look().dashes();
        if (each == 0) {
            return;
        }
        double length = Math.max(path.length(), part.length("pathLength", 1, 0));
        if (part.values("vector-effect").stream().anyMatch(value -> value.contains("non-scaling"))) {
            length *= Math.max(1, scale);
        }
        double dashes = length * each;
        budget.add(Cause.DASHES, place.times() * dashes * (DASH + Math.min(wide, page) * EDGE));
        budget.hold(Cause.DASHES, dashes * DASH_BYTES);
    }
}
