package org.streetwise.tell.typography;

import java.util.Arrays;

/// The characters of one line of a document, across the borders of its inlines: as typed, and as printed. Both ends are
/// followed by spaces. The object is reused for each line, so that memory is allocated only once.
final class LineCharacters {
    /// Replaces a character that is not printed.
    private static final char GONE = '\0';

    private char[] typed = new char[256];
    private char[] printed = new char[256];
    private int length;
    private Stretch[] stretches = new Stretch[16];
    private int count;

    /// Part of a line that belongs to one text.
    ///
    /// @param start where it begins in the line
    /// @param end where it ends
    /// @param free whether it may be changed
    /// @param authored whether it was written as part of a text, and not in a field for a name or a number
    record Stretch(int start, int end, Conventions conventions, boolean free, boolean authored) {}

    void clear() {
        length = 0;
        count = 0;
    }

    void add(String text, Conventions conventions, boolean free, boolean authored) {
        if (length + text.length() > typed.length) {
            int size = Math.max(2 * typed.length, length + text.length());
            typed = Arrays.copyOf(typed, size);
            printed = Arrays.copyOf(printed, size);
        }
        text.getChars(0, text.length(), typed, length);
        text.getChars(0, text.length(), printed, length);
        if (count == stretches.length) {
            stretches = Arrays.copyOf(stretches, 2 * count);
        }
        stretches[count++] = new Stretch(length, length + text.length(), conventions, free, authored);
        length += text.length();
    }

    int length() {
        return length;
    }

    int stretches() {
        return count;
    }

    Stretch stretch(int number) {
        return stretches[number];
    }

    /// The typed character at an index.
    char at(int i) {
        return i >= 0 && i < length ? typed[i] : ' ';
    }

    /// The typed text between two indices.
    String text(int from, int to) {
        return new String(typed, from, to - from);
    }

    /// Whether all characters between two indices are this one, and those on either side are not.
    boolean isRun(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (at(i) != c) {
                return false;
            }
        }
        return at(from - 1) != c && at(to) != c;
    }

    void print(int i, char c) {
        printed[i] = c;
    }

    /// Replaces several characters with one.
    void print(int from, int to, char c) {
        printed[from] = c;
        Arrays.fill(printed, from + 1, to, GONE);
    }

    boolean isChanged(Stretch stretch) {
        return !Arrays.equals(typed, stretch.start, stretch.end, printed, stretch.start, stretch.end);
    }

    /// The printed text of a stretch.
    String printed(Stretch stretch) {
        char[] text = new char[stretch.end - stretch.start];
        int size = 0;
        for (int i = stretch.start; i < stretch.end; i++) {
            if (printed[i] != GONE) {
                text[size++] = printed[i];
            }
        }
        return new String(text, 0, size);
    }
}
