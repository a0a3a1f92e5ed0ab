package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// A list, or its only item without the list.
public record OneOrMany<T>(Type<T> item) implements Type<List<T>> {
    @Override
    public String noun() {
        return item.noun() + " or a list";
    }

    @Override
    public Optional<List<T>> read(YamlNode node, Reading reading) {
        return node instanceof YamlNode.Sequence sequence
                ? Optional.of(ListOf.items(sequence, item, reading))
                : item.read(node, reading).map(List::of);
    }
}
