package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// A word of its own meaning, or another value.
public record OrWord<T>(String word, T meaning, Type<T> otherwise) implements Type<T> {
    @Override
    public String noun() {
        return otherwise.noun() + " or `" + word + "`";
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        boolean isWord =
                node instanceof YamlNode.Scalar scalar && scalar.value().strip().equals(word);
        return isWord ? Optional.of(meaning) : otherwise.read(node, reading);
    }
}
