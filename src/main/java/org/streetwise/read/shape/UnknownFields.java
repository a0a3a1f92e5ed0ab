package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.read.yaml.YamlNode;

/// Reports fields that don't exist, and suggests which one may be meant.
final class UnknownFields {
    /// The most fields that a hint names.
    static final int FEW = 6;

    private static final String ID = "id";

    private UnknownFields() {}

    /// Reports a field. Returns the name of the field that is surely meant, so that its value can be read anyway.
    static Optional<String> report(
            Shape<?> shape, YamlNode.Mapping mapping, YamlNode.Entry entry, DecodingContext context) {
        String key = entry.key().value();
        Message record = Nested.article(shape.noun());
        Diagnostic diagnostic = Diagnostic.of(
                Code.UNKNOWN_FIELD,
                entry.key().span(),
                Message.of("unknown-field", "record", record, "field", DecodingContext.shown(key)));
        boolean cut = mapping.braced() && entry.value() instanceof YamlNode.Scalar scalar && scalar.isMissing();
        if (cut) {
            context.report(entry.key(), diagnostic.hint(Message.of("unknown-field.hint.comma")));
            return Optional.empty();
        }
        Optional<String> meant = meant(shape, key.strip());
        Optional<Message> elsewhere = meant.isPresent() ? Optional.empty() : elsewhere(shape, key.strip());
        boolean id =
                key.strip().equalsIgnoreCase(ID) && meant.equals(shape.name().map(Field::key));
        Optional<Message> hint = meant.map(name -> id
                        ? Message.of("unknown-field.hint.no-id", "record", record, "field", name)
                        : Message.of("unknown-field.hint.name", "field", key, "name", name))
                .or(() -> elsewhere)
                .or(() -> fields(shape));
        context.report(entry.key(), hint.map(diagnostic::hint).orElse(diagnostic));
        return meant;
    }

    /// The field with a name, or the one that is surely meant by it.
    static Optional<Field<?>> field(Shape<?> shape, String key) {
        return shape.field(key).or(() -> meant(shape, key.strip()).flatMap(shape::field));
    }

    private static Optional<String> meant(Shape<?> shape, String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            if (field.otherNames().contains(lower)
                    || field.key().toLowerCase(Locale.ROOT).equals(lower)) {
                return Optional.of(field.key());
            }
            names.add(field.key());
        }
        return Nearest.to(lower, names);
    }

    /// A field of a record within this one is often just not indented enough.
    private static Optional<Message> elsewhere(Shape<?> shape, String key) {
        for (Field<?> field : shape.fields()) {
            Optional<Shape<?>> inner = innerShape(field.type());
            if (inner.isPresent() && inner.get().index(key).isPresent()) {
                return Optional.of(Message.of(
                        "unknown-field.hint.indent",
                        "field",
                        key,
                        "record",
                        Nested.article(inner.get().noun()),
                        "outer",
                        field.key()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> fields(Shape<?> shape) {
        return shape.fields().size() > FEW
                ? Optional.empty()
                : Optional.of(Message.of(
                        "unknown-field.hint.fields",
                        "fields",
                        Message.row(WrittenTexts.quoted(
                                shape.fields().stream().map(Field::key).toList()))));
    }

    private static Optional<Shape<?>> innerShape(Type<?> type) {
        return switch (Structure.of(type)) {
            case Structure.Fields(Shape<?> shape) -> Optional.of(shape);
            case Structure.Items(Type<?> item) -> innerShape(item);
            case Structure.Entries(Type<?> value) -> innerShape(value);
            case Structure.Words _, Structure.Pair _, Structure.Plain _ -> Optional.empty();
        };
    }
}
