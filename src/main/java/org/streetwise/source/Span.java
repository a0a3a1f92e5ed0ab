package org.streetwise.source;

import java.util.Comparator;

/// A range of one source text.
///
/// @param source the file
/// @param start the first character's offset, in UTF-16 code units from the start of the decoded text
/// @param end the offset just after the last character; equal to `start` for a point between two characters
public record Span(SourceId source, int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::source).thenComparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end + " of " + source);
        }
    }

    /// The start of a file, for faults that concern the whole file.
    public static Span startOf(SourceId source) {
        return new Span(source, 0, 0);
    }

    /// The smallest span that covers both; both must lie in the same source.
    public Span to(Span other) {
        if (!source.equals(other.source)) {
            throw new IllegalArgumentException(source + " and " + other.source + " are different sources");
        }
        return new Span(source, Math.min(start, other.start), Math.max(end, other.end));
    }

    /// Whether another span lies entirely within this one. A point at the end of this one does not.
    public boolean covers(Span other) {
        return source.equals(other.source)
                && start <= other.start
                && other.end <= end
                && (other.start < end || other.length() > 0);
    }

    /// The number of UTF-16 code units in the span.
    public int length() {
        return end - start;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
