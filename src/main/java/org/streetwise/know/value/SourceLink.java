package org.streetwise.know.value;

import org.streetwise.source.Span;

/// A source that a case or lesson names.
public sealed interface SourceLink {
    Span span();

    /// An address, as it is.
    record Address(String address, Span span) implements SourceLink {}

    /// The key of a reference, written `@key`.
    record Key(String key, Span span) implements SourceLink {}
}
