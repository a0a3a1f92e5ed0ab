package org.streetwise.know.value;

import org.streetwise.source.Span;

/// A source of a single figure or quote: one that can be looked up, or just a name.
public sealed interface NamedSource {
    /// Where it is named.
    Span span();

    /// As its author wrote it, without the `@` of a key.
    String name();

    /// Passes it to a reader.
    default void read(AuthoredText field, TextReader reader) {
        switch (this) {
            case Linked(SourceLink link) -> reader.mention(field, link.name(), link.span());
            case Told(String name, Span span) -> reader.words(field, name, span);
        }
    }

    /// An address or the key of a reference.
    record Linked(SourceLink link) implements NamedSource {
        @Override
        public Span span() {
            return link.span();
        }

        @Override
        public String name() {
            return link.name();
        }
    }

    /// Just a name: `CBS`.
    record Told(String name, Span span) implements NamedSource {}
}
