package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// A list, or its only item without the list.
public record OneOrMany<T>(Type<T> item) implements Type<List<T>> {
    @Override
    public Message noun() {
        return Message.of("noun.one-or-list", "item", item.noun());
    }

    @Override
    public Optional<List<T>> read(YamlNode node, DecodingContext context) {
        if (node instanceof YamlNode.Sequence sequence) {
            return Optional.of(ListOf.items(sequence, item, context));
        }
        Optional<String> listed = node instanceof YamlNode.Scalar scalar
                ? Listing.of(item, scalar.value().strip())
                : Optional.empty();
        return listed.isPresent()
                ? context.wrong(node, noun(), Message.of("hint.write", "text", listed.get()))
                : item.read(node, context).map(List::of);
    }

    @Override
    public Optional<List<T>> placeholder(Span place) {
        return Optional.of(List.of());
    }
}
