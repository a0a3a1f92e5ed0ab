package org.streetwise.read.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Message;

/// A kind of record: its fields, and how it is built from their values.
public final class Shape<T> {
    private final Message noun;
    private final String doc;
    private final List<Field<?>> fields;
    private final Function<Values, T> build;
    private final Optional<Field<?>> name;
    private final List<Field<?>> anyOf;
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    private Shape(
            Message noun,
            String doc,
            List<Field<?>> fields,
            Function<Values, T> build,
            Optional<Field<?>> name,
            List<Field<?>> anyOf) {
        this.noun = noun;
        this.doc = doc;
        this.fields = List.copyOf(fields);
        this.build = build;
        this.name = name;
        this.anyOf = List.copyOf(anyOf);
        for (Field<?> field : this.fields) {
            if (indices.put(field.key(), indices.size()) != null) {
                throw new IllegalArgumentException("field `" + field.key() + "` twice in " + noun.english());
            }
        }
    }

    /// @param noun without its article: `lesson`
    /// @param doc one sentence
    /// @param fields in the order in which an author would write them
    /// @param build is called only if all required fields have a value
    public static <T> Shape<T> of(Message noun, String doc, List<Field<?>> fields, Function<Values, T> build) {
        return new Shape<>(noun, doc, fields, build, Optional.empty(), List.of());
    }

    /// The same shape, with a field that names the record. Missing fields are reported at that name.
    public Shape<T> namedBy(Field<?> field) {
        return new Shape<>(noun, doc, fields, build, Optional.of(field), anyOf);
    }

    /// The same shape, but at least one of several fields must be there.
    public Shape<T> withAnyOf(Field<?>... some) {
        return new Shape<>(noun, doc, fields, build, name, List.of(some));
    }

    /// What messages call the record, without its article.
    public Message noun() {
        return noun;
    }

    public String doc() {
        return doc;
    }

    public List<Field<?>> fields() {
        return fields;
    }

    /// The field that names the record.
    public Optional<Field<?>> name() {
        return name;
    }

    /// The fields of which at least one must be there; empty if there is no such rule.
    public List<Field<?>> anyOf() {
        return anyOf;
    }

    T build(Values values) {
        return build.apply(values);
    }

    Optional<Field<?>> field(String key) {
        return index(key).map(fields::get);
    }

    /// The field's position among the fields; absent if the record has no such field.
    Optional<Integer> index(String key) {
        return Optional.ofNullable(indices.get(key));
    }
}
