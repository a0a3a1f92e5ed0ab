package org.streetwise.print.measure;

import org.streetwise.print.style.TextStyle;

/// A line of the list of contents: a label, a title, a page's number at the right, under which no title reaches.
public final class ContentsLine {
    /// What the number takes of the line, in points.
    public static final double NUMBER = 30;

    private ContentsLine() {}

    /// How the title is set.
    ///
    /// @param line the style of the line
    public static TextStyle title(TextStyle line) {
        return line.indented(line.indentLeft(), line.indentRight() + NUMBER, line.hang());
    }
}
