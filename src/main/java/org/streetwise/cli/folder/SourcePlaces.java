package org.streetwise.cli.folder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.source.LineIndex;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.table.Cell;

/// Finds the file and line where a thing is written.
public final class SourcePlaces {
    private final Function<SourceId, Optional<Source>> texts;
    private final Map<SourceId, Optional<LineIndex>> lines = new HashMap<>();

    /// @param texts the files that were read
    public SourcePlaces(Function<SourceId, Optional<Source>> texts) {
        this.texts = texts;
    }

    /// The file and the line where a span begins.
    public Cell of(Span span) {
        return new Cell.Place(
                span.source().toString(),
                lines.computeIfAbsent(span.source(), file -> texts.apply(file).map(Source::lines))
                        .map(index -> index.lineOf(span.start())));
    }
}
