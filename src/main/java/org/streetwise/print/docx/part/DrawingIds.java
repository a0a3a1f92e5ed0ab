package org.streetwise.print.docx.part;

/// Numbers a file's drawings; no two may have the same number (ECMA-376 §20.4.2.5).
public final class DrawingIds {
    private int given;

    /// The next number, beginning with 1.
    public int next() {
        return ++given;
    }
}
