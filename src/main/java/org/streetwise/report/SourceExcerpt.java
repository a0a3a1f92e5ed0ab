package org.streetwise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetwise.report.Colours.Ink;
import org.streetwise.report.ShownLine.Window;
import org.streetwise.source.LineIndex;

/// The lines of one file that a diagnostic points at, each with its underlines.
final class SourceExcerpt {
    private final LineIndex lines;
    private final TreeMap<Integer, List<Mark>> marks = new TreeMap<>();

    SourceExcerpt(LineIndex lines, List<Mark> marks) {
        this.lines = lines;
        for (Mark mark : marks) {
            this.marks.computeIfAbsent(mark.line(), _ -> new ArrayList<>()).add(mark);
        }
    }

    int lastLine() {
        return marks.lastKey();
    }

    /// Appends the rows, each with its gutter.
    void write(Gutter frame, Ink primary) {
        int previous = 0;
        for (Map.Entry<Integer, List<Mark>> entry : marks.entrySet()) {
            int line = entry.getKey();
            if (previous > 0 && line == previous + 2) {
                ShownLine between = new ShownLine(lines.line(line - 1), 0);
                frame.source(line - 1, between.text(between.window(room(frame), 0, 0)));
            } else if (previous > 0 && line > previous + 2) {
                frame.gap();
            }
            write(line, entry.getValue(), frame, primary);
            previous = line;
        }
    }

    private static int room(Gutter frame) {
        return Gutter.COLUMNS - frame.gutter() - " │ ".length();
    }

    private void write(int line, List<Mark> here, Gutter frame, Ink primary) {
        Mark first = here.stream().filter(Mark::primary).findFirst().orElse(here.getFirst());
        ShownLine shown = new ShownLine(lines.line(line), first.start());
        Window window = shown.window(room(frame), shown.startColumn(first.start()), shown.endColumn(first.end()));
        frame.source(line, shown.text(window));
        for (List<Underline> row : Underline.rows(underlines(here, shown, window))) {
            frame.underlines(row, primary);
        }
    }

    private static List<Underline> underlines(List<Mark> marks, ShownLine shown, Window window) {
        return marks.stream()
                .map(mark -> Underline.of(mark, shown, window))
                .sorted(Comparator.comparingInt(Underline::column)
                        .thenComparing(Underline::primary, Comparator.reverseOrder()))
                .toList();
    }
}
