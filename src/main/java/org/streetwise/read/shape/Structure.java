package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;

/// How a value is built in the file, whatever it becomes when it is read.
sealed interface Structure {
    /// A text that is printed: a [LineText], a [LabelText] or a [LongText].
    record Words(Type<?> type) implements Structure {}

    /// A name that is followed by a text.
    record Pair() implements Structure {}

    record Fields(Shape<?> shape) implements Structure {}

    /// A list, or its only item.
    record Items(Type<?> item) implements Structure {}

    /// Names that the author chooses.
    record Entries(Type<?> value) implements Structure {}

    /// A value that is the same in every language.
    record Plain() implements Structure {}

    /// The structure of a type's values. If the type has a short form, it is that of the full record.
    static Structure of(Type<?> type) {
        return switch (type) {
            case LineText _, LabelText _, LongText _ -> new Words(type);
            case NamePair<?> _ -> new Pair();
            case Nested<?>(Shape<?> shape) -> new Fields(shape);
            case Either<?>(_, Nested<?> full) -> of(full);
            case ListOf<?>(Type<?> item) -> new Items(item);
            case OneOrMany<?>(Type<?> item) -> new Items(item);
            case MapOf<?, ?>(_, Type<?> value) -> new Entries(value);
            case Mapped<?, ?>(Type<?> inner, _) -> of(inner);
            case Placed<?>(Type<?> inner) -> of(inner);
            case OrWord<?>(_, _, Type<?> otherwise, _, _) -> of(otherwise);
            case Text _, Form<?> _, Whole _, Quantity _, YesNo _, Choice<?> _, Variant<?> _ -> new Plain();
        };
    }

    /// The structure of a value.
    static Structure of(Type<?> type, YamlNode value) {
        return type instanceof Either<?> either ? of(either.meant(value)) : of(type);
    }

    /// The items of a list, or the only one without it.
    static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    /// Whether an author has not filled a value in.
    static boolean isBlank(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> scalar.value().isBlank();
            case YamlNode.Sequence sequence -> sequence.items().isEmpty();
            case YamlNode.Mapping _ -> false;
        };
    }

    /// The text of a record's field, if there is one.
    static Optional<YamlNode.Scalar> scalar(YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().value().equals(key))
                        .map(YamlNode.Entry::value)
                        .filter(YamlNode.Scalar.class::isInstance)
                        .map(YamlNode.Scalar.class::cast)
                        .findFirst()
                : Optional.empty();
    }
}
