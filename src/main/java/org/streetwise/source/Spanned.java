package org.streetwise.source;

/// A value with the place where the author wrote it.
public record Spanned<T>(T value, Span span) {}
