package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// A record with fields of its own.
public record Nested<T>(Shape<T> shape) implements Type<T> {
    @Override
    public String noun() {
        return "the fields of " + article(shape.noun());
    }

    static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    @Override
    public Optional<T> read(YamlNode node, Reading reading) {
        return switch (node) {
            case YamlNode.Mapping mapping -> new FieldReader<>(shape, mapping, reading).read();
            case YamlNode.Sequence list -> reading.wrong(node, noun(), ofList(list));
            case YamlNode.Scalar _ -> reading.wrong(node, noun(), example());
        };
    }

    /// What to do about a list that stands where fields are wanted.
    private String ofList(YamlNode.Sequence list) {
        if (shape.fields().size() == 1) {
            return "write `" + shape.fields().getFirst().key() + ":` on a line of its own above it";
        }
        return list.bracketed() || list.items().size() > 1 ? example() : "leave out the `-` that it begins with";
    }

    private String example() {
        Field<?> first = shape.fields().stream()
                .filter(field -> field.presence() instanceof Field.Presence.Required)
                .findFirst()
                .orElse(shape.fields().getFirst());
        return "write `" + first.key() + ": " + first.example().orElse("…") + "`, each field on its own line";
    }
}
