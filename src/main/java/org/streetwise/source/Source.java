package org.streetwise.source;

/// A file's decoded text and its name. The text does not include a byte order mark.
public record Source(SourceId id, String text) {
    /// The span of the whole text.
    public Span span() {
        return new Span(id, 0, text.length());
    }

    /// A span within the text.
    public Span span(int start, int end) {
        return new Span(id, start, end);
    }

    /// An index of the text's lines, built anew at each call.
    public LineIndex lines() {
        return new LineIndex(text);
    }
}
