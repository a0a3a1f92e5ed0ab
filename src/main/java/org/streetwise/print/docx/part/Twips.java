package org.streetwise.print.docx.part;

/// Lengths as Word counts them.
public final class Twips {
    private Twips() {}

    /// Twentieths of a point.
    public static long of(double points) {
        return Math.round(points * 20);
    }

    /// Half points, for the size of type (ECMA-376 §17.3.2.38).
    public static long halfPoints(double points) {
        return Math.round(points * 2);
    }

    /// Eighths of a point, for the thickness of lines (ECMA-376 §17.3.4); at least the thinnest that Word knows.
    public static long eighths(double points) {
        return Math.max(2, Math.round(points * 8));
    }
}
