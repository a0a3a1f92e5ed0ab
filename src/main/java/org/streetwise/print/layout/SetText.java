package org.streetwise.print.layout;

import java.util.List;

/// A paragraph set into lines. Fragments are made when asked for, so that thousands of pages can be held.
public final class SetText {
    /// How many lines; at least 1, save for a text without a character.
    public int lines() {
        throw new UnsupportedOperationException();
    }

    /// Where a line starts, in points from the column's left edge.
    public double x(int line) {
        throw new UnsupportedOperationException();
    }

    /// How wide a line is as set, in points, without the space at its end.
    public double width(int line) {
        throw new UnsupportedOperationException();
    }

    /// How wide a line would be with its spaces unchanged, in points.
    public double naturalWidth(int line) {
        throw new UnsupportedOperationException();
    }

    /// How far a line's spaces are stretched or shrunk: 1 is all they should give.
    public double ratio(int line) {
        throw new UnsupportedOperationException();
    }

    /// Whether a line ends in a hyphen that the text does not have.
    public boolean hyphenated(int line) {
        throw new UnsupportedOperationException();
    }

    /// What a line is drawn of.
    public List<Fragment> fragments(int line) {
        throw new UnsupportedOperationException();
    }

    /// What the label is drawn of, on the first line's baseline; empty where there is none.
    public List<Fragment> label() {
        throw new UnsupportedOperationException();
    }

    /// A line's words, for tests and logs.
    public String text(int line) {
        throw new UnsupportedOperationException();
    }
}
