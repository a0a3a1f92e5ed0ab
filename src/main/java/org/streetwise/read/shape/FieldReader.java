package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// Reads the fields of one record.
final class FieldReader<T> {
    private final Shape<T> shape;
    private final YamlNode.Mapping mapping;
    private final DecodingContext context;
    private final Values values;

    FieldReader(Shape<T> shape, YamlNode.Mapping mapping, DecodingContext context) {
        this.shape = shape;
        this.mapping = mapping;
        this.context = context;
        this.values = new Values(shape, mapping, context);
    }

    /// The record; absent if a required value is broken and has no placeholder.
    Optional<T> read() {
        boolean foreign = !mapping.entries().isEmpty();
        for (YamlNode.Entry entry : mapping.entries()) {
            Optional<Integer> index = index(entry);
            index.ifPresent(known -> value(known, entry));
            foreign &= index.isEmpty();
        }
        // If no field is known, the required ones surely stand there under other names.
        boolean told = foreign || isEmpty();
        boolean complete = told || hasAnyOf();
        for (int i = 0; i < shape.fields().size(); i++) {
            complete &= isThere(i, told);
        }
        noteUnread(complete);
        return complete ? Optional.of(shape.build(values)) : Optional.empty();
    }

    /// Notes what others may look for in vain: a record that is left out, or one whose name could not be read.
    private void noteUnread(boolean complete) {
        boolean unnamed = shape.name().filter(values::isBroken).isPresent();
        Optional<Span> name = shape.name().flatMap(values::written);
        if (complete && unnamed) {
            context.unnamed(shape, mapping.span(), name);
        } else if (!complete && unnamed && name.isEmpty()) {
            context.lost(mapping.span());
        } else if (!complete) {
            context.unread(mapping.span());
        }
    }

    private Optional<Integer> index(YamlNode.Entry entry) {
        Optional<Integer> known = shape.index(entry.key().value());
        if (known.isPresent()) {
            return known;
        }
        Optional<Integer> meant = UnknownFields.report(shape, mapping, entry, context)
                .flatMap(shape::index)
                .filter(index -> !values.isWritten(index));
        if (meant.isEmpty()) {
            context.unread(entry.value().span());
        }
        return meant;
    }

    private void value(int index, YamlNode.Entry entry) {
        Field<?> field = shape.fields().get(index);
        YamlNode node = entry.value();
        if (isEmpty(node, field.type())) {
            empty(index, field, entry);
            return;
        }
        String outer = context.enter(field.key());
        int before = context.faults();
        Optional<Field<?>> several = forSeveral(field, node);
        Optional<?> value = several.isPresent()
                ? context.wrong(node, field.type().noun(), listHint(field, several.get()))
                : field.type().read(node, context);
        values.put(index, node, value, context.faults() > before);
        if (value.isEmpty()) {
            context.unread(node.span());
        }
        context.enter(outer);
    }

    /// The field for several values that a list is meant for: `recommendations` if the author wrote `recommendation`.
    private Optional<Field<?>> forSeveral(Field<?> field, YamlNode node) {
        boolean text = Structure.of(field.type()) instanceof Structure.Words;
        return node instanceof YamlNode.Sequence list && !(text && list.bracketed())
                ? shape.field(field.key() + "s").filter(several -> !values.isWritten(several))
                : Optional.empty();
    }

    private static Message listHint(Field<?> one, Field<?> several) {
        boolean required = one.presence() instanceof Field.Presence.Required;
        return required
                ? Message.of("wrong-value.hint.others-under", "field", several.key())
                : Message.of("wrong-value.hint.list-under", "field", several.key());
    }

    /// Whether nothing is written, or an empty list where a list is wanted.
    private static boolean isEmpty(YamlNode node, Type<?> type) {
        return Structure.isBlank(node)
                && (node instanceof YamlNode.Scalar || Structure.of(type, node) instanceof Structure.Items);
    }

    /// Reads a field without a value. That is an error only if the field is required. An optional one is not filled in
    /// yet.
    private void empty(int index, Field<?> field, YamlNode.Entry entry) {
        boolean required = field.presence() instanceof Field.Presence.Required;
        values.put(index, entry.value(), Optional.empty(), required);
        if (required) {
            Diagnostic diagnostic = Diagnostic.of(
                    Code.MISSING_FIELD, entry.key().span(), Message.of("missing-field.empty", "field", field.key()));
            context.broken(entry.key(), example(field).map(diagnostic::hint).orElse(diagnostic));
        }
    }

    /// Whether nothing is written where several fields are required. Reports that as one fault, not one for each field.
    private boolean isEmpty() {
        List<Field<?>> wanted = shape.fields().stream()
                .filter(field -> field.presence() instanceof Field.Presence.Required)
                .toList();
        boolean empty = mapping.entries().isEmpty() && wanted.size() > 1;
        if (empty) {
            missing(Message.of("missing-field.empty-record", "record", shape.noun()), wanted);
        }
        return empty;
    }

    /// Whether a field has a value, or needs none. A missing one is reported at the record's place.
    ///
    /// @param told whether its absence is reported already
    private boolean isThere(int index, boolean told) {
        Field<?> field = shape.fields().get(index);
        if (!(field.presence() instanceof Field.Presence.Required) || values.has(index)) {
            return true;
        }
        if (!values.isWritten(index) && !told) {
            missing(Message.of("missing-field", "record", shape.noun(), "field", field.key()), List.of(field));
        }
        Span place = values.span(field).orElseGet(values::place);
        Optional<?> placeholder = field.type().placeholder(place);
        placeholder.ifPresent(value -> values.standIn(index, value));
        return placeholder.isPresent();
    }

    private boolean hasAnyOf() {
        List<Field<?>> some = shape.anyOf();
        boolean there = some.isEmpty()
                || some.stream().anyMatch(field -> values.span(field).isPresent() && isFilled(field));
        if (!there) {
            Message names = some.stream()
                    .map(field -> Message.of("quoted", "text", field.key()))
                    .reduce((before, last) -> Message.of("missing-field.nor", "before", before, "last", last))
                    .orElseThrow();
            missing(Message.of("missing-field.neither", "record", shape.noun(), "fields", names), some);
        }
        return true;
    }

    private boolean isFilled(Field<?> field) {
        int index = shape.index(field.key()).orElseThrow();
        return values.has(index) || values.isBroken(field);
    }

    /// Whether the only field written is unknown; its report then names the fields that the record has.
    private boolean isStrange() {
        return mapping.entries().size() == 1
                && shape.fields().size() <= UnknownFields.FEW
                && shape.fields().stream().noneMatch(values::isWritten);
    }

    private void missing(Message message, List<Field<?>> fields) {
        if (isStrange()) {
            context.lose();
            return;
        }
        Diagnostic diagnostic = Diagnostic.of(Code.MISSING_FIELD, values.place(), message);
        for (Field<?> field : fields) {
            diagnostic = example(field).map(diagnostic::hint).orElse(diagnostic);
        }
        context.broken(mapping, diagnostic);
    }

    private static Optional<Message> example(Field<?> field) {
        return field.example().map(example -> Message.of("hint.write", "text", field.key() + ": " + example));
    }
}
