package org.streetwise.read.shape;

import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// A value turned into something else.
public record Mapped<S, T>(Type<S> type, Function<S, T> build) implements Type<T> {
    @Override
    public Message noun() {
        return type.noun();
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        return type.read(node, context).map(build);
    }

    @Override
    public Optional<T> placeholder(Span place) {
        return type.placeholder(place).map(build);
    }
}
