package org.streetwise.source;

import java.util.Arrays;

/// Finds the line and column of an offset. Lines end at LF, CR LF or a lone CR.
public final class LineIndex {
    private final String text;
    private final int[] starts;

    /// @param line counted from 1
    /// @param column counted from 1, in Unicode code points
    public record Position(int line, int column) {}

    /// Indexes the lines of a text.
    public LineIndex(String text) {
        this.text = text;
        this.starts = lineStarts(text);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /// The position of an offset. An offset beyond the text gets the position of its end.
    public Position position(int offset) {
        int inside = Math.min(offset, text.length());
        int line = lineOf(inside);
        return new Position(line, text.codePointCount(starts[line - 1], inside) + 1);
    }

    /// The number of the line that contains an offset, counted from 1.
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, Math.min(offset, text.length()));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The offset at which a line, counted from 1, starts.
    public int start(int line) {
        return starts[line - 1];
    }

    /// The text of a line, counted from 1, without its line end.
    public String line(int line) {
        int start = starts[line - 1];
        int end = line == starts.length ? text.length() : starts[line];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /// How many lines there are. A text that ends with a line end has an empty last line.
    public int lines() {
        return starts.length;
    }
}
