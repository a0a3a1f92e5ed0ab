package org.streetwise.print.measure;

import org.streetwise.print.style.TextStyle;

/// A line in the list of contents: a label, a title, and at the right a page number. No title extends below the number.
public final class ContentsLine {
    /// The width of the number's column, in points.
    public static final double NUMBER = 30;

    private ContentsLine() {}

    /// The style of the title.
    ///
    /// @param line the style of the line
    public static TextStyle title(TextStyle line) {
        return line.indented(line.indentLeft(), line.indentRight() + NUMBER, line.hang());
    }
}
