package org.streetwise.know.model;

import java.util.List;

/// A value and who may read it.
public record Guarded<T>(T value, Visibility visibility) {
    /// A value that everyone may read.
    public static <T> Guarded<T> open(T value) {
        return new Guarded<>(value, Visibility.PUBLIC);
    }

    /// The values that everyone may read.
    public static <T> List<Guarded<T>> open(List<Guarded<T>> all) {
        return all.stream()
                .filter(each -> each.visibility() == Visibility.PUBLIC)
                .toList();
    }

    /// The values that everyone may read, themselves.
    public static <T> List<T> openValues(List<Guarded<T>> all) {
        return values(open(all));
    }

    /// The values themselves.
    public static <T> List<T> values(List<Guarded<T>> all) {
        return all.stream().map(Guarded::value).toList();
    }
}
