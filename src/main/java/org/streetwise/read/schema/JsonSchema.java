package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.json.Json;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Nested;
import org.streetwise.read.shape.Shape;

/// Describes files as JSON Schema (draft 2020-12), for editors and other programs. All keywords mean the same in draft
/// 7, which many editors still read. It does not say what only the compiler can know (whether a theme exists, whether
/// Markdown fits).
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /// The field that only a translation has. A translation's texts can't be judged without the original.
    private static final String TRANSLATION_OF = "of";

    private final Records records;
    private final ValueSchema values;

    private JsonSchema(List<FileKind<?>> kinds) {
        this.records = new Records(kinds);
        this.values = new ValueSchema(records);
    }

    /// The schema of one kind of file.
    public static String of(FileKind<?> kind) {
        JsonSchema schema = new JsonSchema(List.of(kind));
        Json.Members original = schema.reference(kind);
        Json.Members root = kind.translated()
                ? Json.object()
                        .with("if", Keywords.required(TRANSLATION_OF))
                        .with("then", Keywords.types("object"))
                        .with("else", original)
                : original;
        return schema.document(kind.name(), kind.doc(), root).write();
    }

    /// One schema that accepts a file of any of these kinds.
    public static String of(List<FileKind<?>> kinds) {
        JsonSchema schema = new JsonSchema(kinds);
        List<Json> references = new ArrayList<>();
        kinds.forEach(kind -> references.add(schema.reference(kind)));
        if (kinds.stream().anyMatch(FileKind::translated)) {
            references.add(Keywords.required(TRANSLATION_OF));
        }
        return schema.document("streetwise", "Any file of a programme.", Keywords.anyOf(references))
                .write();
    }

    private Json.Members reference(FileKind<?> kind) {
        return values.of(new Nested<>(kind.shape()));
    }

    private Json.Members document(String title, String doc, Json.Members root) {
        Map<String, Json> definitions = new LinkedHashMap<>();
        for (Records.Entry record : records.all()) {
            definitions.put(record.slug(), record(record));
        }
        Json.Members head =
                Json.object().with("$schema", DIALECT).with("title", title).with("description", doc);
        return Keywords.with(head, root).with("$defs", new Json.Members(definitions));
    }

    private Json.Members record(Records.Entry record) {
        Shape<?> shape = record.shape();
        Map<String, Json> properties = new LinkedHashMap<>();
        List<Json> required = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            properties.put(field.key(), property(field));
            if (field.presence() instanceof Field.Presence.Required) {
                required.add(new Json.Text(field.key()));
            }
        }
        Json.Members schema = Json.object()
                .with("title", record.name())
                .with("description", shape.doc())
                .with("type", "object")
                .with("properties", new Json.Members(properties));
        if (!required.isEmpty()) {
            schema = schema.with("required", new Json.Items(required));
        }
        if (!shape.anyOf().isEmpty()) {
            List<Json> some = new ArrayList<>();
            shape.anyOf().forEach(field -> some.add(isThere(field)));
            schema = schema.with("anyOf", new Json.Items(some));
        }
        return schema.with("additionalProperties", new Json.Truth(false));
    }

    /// Requires a field to be there and not empty.
    private static Json isThere(Field<?> field) {
        Json.Members filled = Json.object().with("not", Keywords.types("null")).with("pattern", "\\S");
        return Keywords.required(field.key()).with("properties", Json.object().with(field.key(), filled));
    }

    private Json.Members property(Field<?> field) {
        Json.Members value = values.of(field.type());
        Json.Members schema = Json.object().with("description", field.doc());
        schema = Keywords.with(
                schema,
                field.presence() instanceof Field.Presence.Required
                        ? Keywords.filled(value)
                        : Keywords.orNothing(value));
        Optional<Json> otherwise = ValueWords.otherwise(field).flatMap(ExampleJson::of);
        if (otherwise.isPresent()) {
            schema = schema.with("default", otherwise.get());
        }
        Optional<Json> example = field.example().flatMap(ExampleJson::of);
        if (example.isPresent()) {
            schema = schema.with("examples", new Json.Items(List.of(example.get())));
        }
        return schema;
    }
}
