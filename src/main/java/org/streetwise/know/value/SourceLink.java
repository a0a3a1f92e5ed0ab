package org.streetwise.know.value;

import org.streetwise.source.Span;

/// A source that a case or lesson names.
public sealed interface SourceLink {
    Span span();

    /// The key or address itself.
    default String name() {
        return switch (this) {
            case Address(String address, _) -> address;
            case Key(String key, _) -> key;
        };
    }

    /// An address as written.
    record Address(String address, Span span) implements SourceLink {}

    /// The key of a reference, written `@key`.
    record Key(String key, Span span) implements SourceLink {}
}
