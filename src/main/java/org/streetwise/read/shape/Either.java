package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// A record, or a short form of it in one value.
public record Either<T>(Type<T> brief, Nested<T> full) implements Type<T> {
    @Override
    public String noun() {
        return brief.noun() + ", or " + full.noun();
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        return node instanceof YamlNode.Mapping ? full.read(node, reading) : brief.read(node, reading);
    }
}
