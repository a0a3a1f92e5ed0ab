package org.streetwise.print.docx.part;

/// English Metric Units, in which drawings are measured: a point has 12,700 (ECMA-376 §20.1.10.16).
public final class Emus {
    private static final long PER_POINT = 12_700;

    private Emus() {}

    /// The units in that many points.
    public static long of(double points) {
        return Math.round(points * PER_POINT);
    }
}
