package org.streetwise.read.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.streetwise.read.yaml.YamlNode;

/// A word of its own meaning, or another value.
///
/// @param otherWords what authors write instead of the word, such as the Dutch one
public record OrWord<T>(String word, T meaning, Type<T> otherwise, Set<String> otherWords) implements Type<T> {
    public OrWord {
        otherWords = Set.copyOf(otherWords);
    }

    /// The same, where authors may try other words.
    public OrWord<T> insteadOf(String... words) {
        return new OrWord<>(word, meaning, otherwise, Set.of(words));
    }

    @Override
    public String noun() {
        return otherwise.noun() + " or `" + word + "`";
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        String text = node instanceof YamlNode.Scalar scalar ? scalar.value().strip() : "";
        if (text.equals(word)) {
            return Optional.of(meaning);
        }
        Optional<String> outer = reading.offer(Optional.of(word));
        Optional<T> value = otherWords.contains(text.toLowerCase(Locale.ROOT))
                ? reading.wrong(node, otherwise.noun(), "write `" + word + "`")
                : otherwise.read(node, reading);
        reading.offer(outer);
        return value;
    }
}
