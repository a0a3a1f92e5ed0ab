package org.streetwise.print.docx;

/// English Metric Units, in which drawings are measured: 12,700 to a point (ECMA-376 §20.1.10.16).
final class Emus {
    private static final long PER_POINT = 12_700;

    private Emus() {}

    /// @param points a length in points
    static long of(double points) {
        return Math.round(points * PER_POINT);
    }
}
