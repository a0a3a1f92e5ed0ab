package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A value with its place. If it is one of several kinds of record, that is where its kind is named.
public record Placed<T>(Type<T> type) implements Type<Spanned<T>> {
    @Override
    public Message noun() {
        return type.noun();
    }

    @Override
    public Optional<Spanned<T>> read(YamlNode node, DecodingContext context) {
        return type.read(node, context).map(value -> new Spanned<>(value, place(node)));
    }

    @Override
    public Optional<Spanned<T>> placeholder(Span place) {
        return type.placeholder(place).map(value -> new Spanned<>(value, place));
    }

    private Span place(YamlNode node) {
        return type instanceof Variant<T> variant ? variant.place(node) : node.span();
    }
}
