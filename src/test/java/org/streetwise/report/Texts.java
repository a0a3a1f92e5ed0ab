package org.streetwise.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Source files in memory, and spans found by their text.
final class Texts implements Function<SourceId, Optional<Source>> {
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();

    static Texts with(String path, String text) {
        return new Texts().and(path, text);
    }

    Texts and(String path, String text) {
        SourceId id = SourceId.programme(path);
        sources.put(id, new Source(id, text));
        return this;
    }

    @Override
    public Optional<Source> apply(SourceId id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// The span of the first occurrence of a text in a file.
    Span span(String path, String text) {
        return span(path, text, 0);
    }

    Span span(String path, String text, int from) {
        Source source = sources.get(SourceId.programme(path));
        int start = source.text().indexOf(text, from);
        if (start < 0) {
            throw new IllegalArgumentException(text + " is not in " + path);
        }
        return new Span(source.id(), start, start + text.length());
    }
}
