package org.streetwise.print.docx.part;

/// Converts points to the units that Word uses.
public final class Twips {
    private Twips() {}

    /// To twentieths of a point.
    public static long of(double points) {
        return Math.round(points * 20);
    }

    /// To half points, the unit of type sizes (ECMA-376 §17.3.2.38).
    public static long halfPoints(double points) {
        return Math.round(points * 2);
    }

    /// To eighths of a point, the unit of line thickness (ECMA-376 §17.3.4); never less than the thinnest line that
    /// Word can draw.
    public static long eighths(double points) {
        return Math.max(2, Math.round(points * 8));
    }
}
