package org.streetwise.read.shape;

import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// What a field's value must look like, and what it becomes. Types are data: all descriptions of fields, for people or
/// for programs, are made from them.
public sealed interface Type<T>
        permits Choice,
                Either,
                Form,
                LabelText,
                LineText,
                ListOf,
                LongText,
                MapOf,
                Mapped,
                NamePair,
                Nested,
                OneOrMany,
                OrWord,
                Placed,
                Quantity,
                Text,
                Variant,
                Whole,
                YesNo {
    /// What messages call such a value, with its article: `a text`, `a lesson`.
    Message noun();

    /// The value; absent if it is broken, which is then reported.
    Optional<T> read(YamlNode node, DecodingContext context);

    /// A stand-in for a required value that is broken or missing, so that the rest of its record can still be checked;
    /// absent if there is no harmless one.
    default Optional<T> placeholder(Span place) {
        return Optional.empty();
    }

    /// The same value turned into something else.
    default <R> Type<R> as(Function<T, R> build) {
        return new Mapped<>(this, build);
    }
}
