package org.streetwise.print.docx;

/// Numbers of drawings: no two of a file may have the same (ECMA-376 §20.4.2.5).
final class DrawingIds {
    private int given;

    /// The next, from 1.
    int next() {
        return ++given;
    }
}
