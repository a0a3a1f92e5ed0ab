package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// A list; broken items are left out.
public record ListOf<T>(Type<T> item) implements Type<List<T>> {
    @Override
    public Message noun() {
        return Message.of("noun.list");
    }

    @Override
    public Optional<List<T>> read(YamlNode node, DecodingContext context) {
        return switch (node) {
            case YamlNode.Sequence sequence -> Optional.of(items(sequence, item, context));
            case YamlNode.Mapping _ -> context.wrong(node, noun(), Message.of("wrong-value.hint.dash-items"));
            case YamlNode.Scalar _ -> context.wrong(node, noun(), Message.of("wrong-value.hint.item-lines"));
        };
    }

    static <T> List<T> items(YamlNode.Sequence sequence, Type<T> item, DecodingContext context) {
        List<T> items = new ArrayList<>(sequence.items().size());
        for (YamlNode node : sequence.items()) {
            if (!(node instanceof YamlNode.Scalar scalar && scalar.isMissing())) {
                item.read(node, context).ifPresentOrElse(items::add, () -> context.unread(node.span()));
            }
        }
        if (items.isEmpty()
                && !Structure.isBlank(sequence)
                && Structure.of(item) instanceof Structure.Fields(Shape<?> shape)
                && shape.name().isPresent()) {
            context.lostAll(shape, sequence.span());
        }
        return List.copyOf(items);
    }

    @Override
    public Optional<List<T>> placeholder(Span place) {
        return Optional.of(List.of());
    }
}
