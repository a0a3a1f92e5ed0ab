package org.streetwise.source;

/// A file's decoded text under its name. A byte order mark is no part of the text.
public record Source(SourceId id, String text) {
    /// The span of the whole text.
    public Span span() {
        return new Span(id, 0, text.length());
    }

    /// An index of its lines, made anew at each call.
    public LineIndex lines() {
        return new LineIndex(text);
    }
}
