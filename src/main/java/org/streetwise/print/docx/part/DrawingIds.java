package org.streetwise.print.docx.part;

/// Numbers of drawings: no two of a file may have the same (ECMA-376 §20.4.2.5).
public final class DrawingIds {
    private int given;

    /// The next, from 1.
    public int next() {
        return ++given;
    }
}
