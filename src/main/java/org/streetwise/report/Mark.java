package org.streetwise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Label;
import org.streetwise.source.LineIndex;

/// The part of one line that a label underlines.
///
/// @param line counted from 1
/// @param start offset into the line
/// @param end offset into the line; equal to `start` for a point
/// @param text the label's words; empty on all lines of a label but the last
record Mark(int line, int start, int end, boolean primary, String text) {
    private static final int LINES_SHOWN_WHOLE = 4;

    /// A label's marks, one for each of its lines that is not blank. A long label has marks on its first two lines and
    /// its last line only.
    static List<Mark> of(Label label, boolean primary, LineIndex lines, int length) {
        int start = Math.min(label.span().start(), length);
        int end = Math.min(label.span().end(), length);
        int last = lines.lineOf(end);
        List<Mark> marks = new ArrayList<>();
        for (int line = lines.lineOf(start); line <= last && marks.size() <= LINES_SHOWN_WHOLE; line++) {
            on(line, start, end, primary, lines).ifPresent(marks::add);
        }
        if (marks.size() > LINES_SHOWN_WHOLE) {
            marks.subList(2, marks.size()).clear();
            while (marks.size() == 2) {
                on(last--, start, end, primary, lines).ifPresent(marks::add);
            }
        }
        if (marks.isEmpty()) {
            int line = lines.lineOf(start);
            int point = Math.min(start - lines.start(line), lines.line(line).length());
            marks.add(new Mark(line, point, point, primary, ""));
        }
        marks.add(marks.removeLast().saying(label.english()));
        return marks;
    }

    private static Optional<Mark> on(int line, int start, int end, boolean primary, LineIndex lines) {
        String text = lines.line(line);
        int from = Math.max(start - lines.start(line), indentation(text));
        int to = Math.min(end - lines.start(line), text.stripTrailing().length());
        return from < to ? Optional.of(new Mark(line, from, to, primary, "")) : Optional.empty();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private Mark saying(String words) {
        return new Mark(line, start, end, primary, words);
    }
}
