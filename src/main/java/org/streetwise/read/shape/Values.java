package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// The values of one record's fields, taken by their handles.
public final class Values {
    private final Shape<?> shape;
    private final YamlNode.Mapping mapping;
    private final DecodingContext context;
    private final Object[] values;
    private final YamlNode[] nodes;
    private final boolean[] broken;

    Values(Shape<?> shape, YamlNode.Mapping mapping, DecodingContext context) {
        this.shape = shape;
        this.mapping = mapping;
        this.context = context;
        int count = shape.fields().size();
        this.values = new Object[count];
        this.nodes = new YamlNode[count];
        this.broken = new boolean[count];
    }

    void put(int index, YamlNode node, Optional<?> value, boolean isBroken) {
        values[index] = value.orElse(null);
        nodes[index] = node;
        broken[index] = isBroken;
    }

    void standIn(int index, Object value) {
        values[index] = value;
        broken[index] = true;
    }

    boolean has(int index) {
        return values[index] != null;
    }

    boolean isWritten(int index) {
        return nodes[index] != null;
    }

    /// Where a text stands as the field's value, right or wrong.
    Optional<Span> written(Field<?> field) {
        YamlNode node = nodes[index(field)];
        return node instanceof YamlNode.Scalar scalar && !scalar.value().isBlank()
                ? Optional.of(scalar.span())
                : Optional.empty();
    }

    boolean isWritten(Field<?> field) {
        return isWritten(index(field));
    }

    /// The field's value. If a required field is broken or missing, it may be a placeholder; then `isBroken` is true.
    public <T> T get(Field<T> field) {
        Object value = values[index(field)];
        Object result = switch (field.presence()) {
            case Field.Presence.Required() -> value;
            case Field.Presence.Optional() -> Optional.ofNullable(value);
            case Field.Presence.Default(Object otherwise) -> value == null ? otherwise : value;
        };
        return cast(result);
    }

    // A field's handle has the type of its values, so this is safe.
    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }

    /// Where the field's value stands; absent if the author did not write it.
    public Optional<Span> span(Field<?> field) {
        return Optional.ofNullable(nodes[index(field)]).map(YamlNode::span);
    }

    /// Whether anything within the field's value was left out because it is broken.
    public boolean isBroken(Field<?> field) {
        return broken[index(field)];
    }

    /// Where faults of the record as a whole belong: the value that names it, else its first field's name.
    public Span place() {
        Optional<Span> name = shape.name().flatMap(this::span);
        return name.orElseGet(() -> mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().getFirst().key().span());
    }

    /// Eight hexadecimal digits that change when a text of the record changes, and never otherwise. If the record is
    /// read with the texts of a translation, they are those of the original's texts.
    public String fingerprint() {
        return context.signed().orElseGet(() -> Fingerprint.of(shape, mapping, context));
    }

    /// The whole record.
    public Span span() {
        return mapping.span();
    }

    private int index(Field<?> field) {
        return shape.index(field.key())
                .orElseThrow(() ->
                        new IllegalArgumentException(shape.noun().english() + " declares no `" + field.key() + "`"));
    }
}
