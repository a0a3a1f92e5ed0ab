package org.streetwise.source;

import java.util.List;

/// A value with the place where the author wrote it.
public record Spanned<T>(T value, Span span) {
    /// The values without their places.
    public static <T> List<T> values(List<Spanned<T>> all) {
        return all.stream().map(Spanned::value).toList();
    }
}
