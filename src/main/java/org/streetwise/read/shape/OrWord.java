package org.streetwise.read.shape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// A word of its own meaning, or another value.
public record OrWord<T>(String word, T meaning, Type<T> otherwise, List<String> otherNames) implements Type<T> {
    @Override
    public String noun() {
        return otherwise.noun() + " or `" + word + "`";
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            return otherwise.read(node, reading);
        }
        String text = scalar.value().strip();
        if (otherNames.contains(text.toLowerCase(Locale.ROOT))) {
            return reading.wrong(node, noun(), "write `" + word + "`");
        }
        return text.equals(word) ? Optional.of(meaning) : otherwise.read(node, reading);
    }
}
