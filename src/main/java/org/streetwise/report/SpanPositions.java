package org.streetwise.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.source.LineIndex;
import org.streetwise.source.LineIndex.Position;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Finds the lines and columns of spans. It indexes each file's lines only once.
final class SpanPositions {
    private final Function<SourceId, Optional<Source>> texts;
    private final Map<SourceId, Optional<Lines>> files = new HashMap<>();

    SpanPositions(Function<SourceId, Optional<Source>> texts) {
        this.texts = texts;
    }

    /// A range of a file, its end excluded.
    record Place(Point start, Point end) {}

    /// @param line counted from 1
    /// @param column counted from 1, in code points
    /// @param offset counted from 0 at the start of the file, in code points
    record Point(int line, int column, int offset) {}

    /// The place of a span; absent if the file's text is not available.
    Optional<Place> of(Span span) {
        return lines(span.source()).map(lines -> new Place(lines.point(span.start()), lines.point(span.end())));
    }

    /// A span as `cases/rotterdam-pendrecht.yml:42:12`, or only as the file's name if its text is not available.
    String named(Span span) {
        String file = TerminalText.safe(span.source().toString());
        return of(span).map(Place::start)
                .map(start -> file + ":" + start.line() + ":" + start.column())
                .orElse(file);
    }

    private Optional<Lines> lines(SourceId file) {
        return files.computeIfAbsent(file, id -> texts.apply(id).map(Lines::of));
    }

    /// @param codePoints the number of code points before each line
    private record Lines(LineIndex index, int[] codePoints) {
        static Lines of(Source source) {
            LineIndex index = source.lines();
            int[] codePoints = new int[index.lines()];
            for (int line = 2; line <= index.lines(); line++) {
                codePoints[line - 1] =
                        codePoints[line - 2] + source.text().codePointCount(index.start(line - 1), index.start(line));
            }
            return new Lines(index, codePoints);
        }

        Point point(int offset) {
            Position position = index.position(offset);
            return new Point(
                    position.line(), position.column(), codePoints[position.line() - 1] + position.column() - 1);
        }
    }
}
