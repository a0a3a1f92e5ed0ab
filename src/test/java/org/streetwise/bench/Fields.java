package org.streetwise.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/// A record of a corpus, in which every field must be present.
record Fields(Map<?, ?> values) {
    static Fields of(String yaml) {
        return new Fields(new Yaml().<Map<?, ?>>load(yaml));
    }

    String text(String key) {
        return get(key).toString();
    }

    /// A list of paragraphs, as Markdown.
    String paragraphs(String key) {
        return String.join("\n\n", texts(key));
    }

    List<String> texts(String key) {
        return ((List<?>) get(key)).stream().map(Object::toString).toList();
    }

    Fields record(String key) {
        return new Fields((Map<?, ?>) get(key));
    }

    List<Fields> records(String key) {
        return ((List<?>) get(key))
                .stream().map(item -> new Fields((Map<?, ?>) item)).toList();
    }

    private Object get(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}
