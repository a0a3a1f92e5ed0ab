package org.streetwise.know.model;

/// A value that not everyone may read.
public record Guarded<T>(T value, Visibility visibility) {
    /// A value that everyone may read.
    public static <T> Guarded<T> open(T value) {
        return new Guarded<>(value, Visibility.PUBLIC);
    }
}
