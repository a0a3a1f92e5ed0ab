package org.streetwise.print.docx.part;

/// English Metric Units, in which drawings are measured: 12,700 to a point (ECMA-376 §20.1.10.16).
public final class Emus {
    private static final long PER_POINT = 12_700;

    private Emus() {}

    /// @param points a length in points
    public static long of(double points) {
        return Math.round(points * PER_POINT);
    }
}
