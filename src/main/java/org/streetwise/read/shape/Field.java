package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;

/// One field of a shape, and the handle by which the record gets its value.
///
/// @param <T> what the handle returns: the value, or an `Optional` of it
/// @param key as files write it
/// @param doc one sentence
/// @param example a value as a file would have it
/// @param since the version of streetwise that first read it
/// @param otherNames what authors write instead, such as the Dutch word; each gets a hint
public record Field<T>(
        String key,
        Type<?> type,
        Presence presence,
        String doc,
        Optional<String> example,
        String since,
        List<String> otherNames) {
    /// The version of streetwise that first read anything.
    public static final String FIRST = "0.1";

    public Field {
        otherNames = List.copyOf(otherNames);
    }

    /// Whether a field must be there, and what its absence means.
    public sealed interface Presence {
        record Required() implements Presence {}

        record Optional() implements Presence {}

        /// @param value what the handle returns if the field is missing
        record Default(Object value) implements Presence {}
    }

    /// Begins the declaration of a field; one of `required`, `optional` or `orElse` ends it.
    public static <V> Draft<V> of(String key, Type<V> type, String doc) {
        return new Draft<>(key, type, doc, Optional.empty(), FIRST, List.of());
    }

    /// An unfinished declaration.
    public record Draft<V>(
            String key, Type<V> type, String doc, Optional<String> example, String since, List<String> otherNames) {
        public Draft<V> example(String value) {
            return new Draft<>(key, type, doc, Optional.of(value), since, otherNames);
        }

        public Draft<V> since(String version) {
            return new Draft<>(key, type, doc, example, version, otherNames);
        }

        /// Names that authors may try instead.
        public Draft<V> insteadOf(String... names) {
            return new Draft<>(key, type, doc, example, since, List.of(names));
        }

        public Field<V> required() {
            return field(new Presence.Required());
        }

        public Field<Optional<V>> optional() {
            return field(new Presence.Optional());
        }

        public Field<V> orElse(V value) {
            return field(new Presence.Default(value));
        }

        private <T> Field<T> field(Presence presence) {
            return new Field<>(key, type, presence, doc, example, since, otherNames);
        }
    }
}
