package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.shape.Decoder;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.SourceFiles;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// Test files that are generated from the declaration of a record.
record Documents(Shape<?> shape) {
    private static final SourceId FILE = SourceId.programme("cases/rotterdam-pendrecht.yml");

    /// Values of all kinds. Each field accepts some and refuses the others.
    static final List<String> VALUES = List.of(
            "",
            "een tekst van meer woorden",
            "een-id",
            "ede/straat",
            "https://www.platform31.nl/",
            "nl",
            "no",
            "true",
            "12",
            "0363",
            "2140.5",
            "2021",
            "circa 1200",
            "circa 5.600",
            "minder dan 10",
            "1200..1500",
            "~1200",
            "2021-12-01",
            "2018..2021",
            "[]",
            "[een-id]",
            "[een tekst, [nog een]]",
            "{}",
            "{een: twee}",
            "{een: twee, drie: vier}",
            "{nl: een, en: one}",
            "{file: prose/aanleiding.md}",
            "{een: [twee]}",
            "[{een: twee}]",
            "[{een: twee, drie: vier}]");

    /// The faults of a file with such a record.
    List<Diagnostic> faults(String text) {
        Diagnostics diagnostics = new Diagnostics();
        decoder(diagnostics).decode(new Source(FILE, text), shape);
        return diagnostics.all();
    }

    private static Decoder decoder(Diagnostics diagnostics) {
        ProjectWorkspace workspace =
                ProjectWorkspace.of(Map.of("prose/aanleiding.md", "Zo begon het.", "prose/kort.md", "Kort gezegd."));
        return new Decoder(new SourceFiles(workspace, diagnostics), diagnostics);
    }

    /// A record with all fields.
    String full() {
        return text(fields(shape.fields()));
    }

    /// A record with only the fields that it needs.
    String least() {
        return text(needed());
    }

    String leastWithout(Field<?> field) {
        Map<String, String> fields = needed();
        fields.remove(field.key());
        return text(fields);
    }

    String leastWith(Field<?> field, String value) {
        return leastWith(field.key(), field.key() + ": " + value + "\n");
    }

    String leastWith(String key, String text) {
        Map<String, String> fields = needed();
        fields.put(key, text);
        return text(fields);
    }

    private Map<String, String> needed() {
        List<Field<?>> needed = new ArrayList<>();
        for (Field<?> field : shape.fields()) {
            if (field.presence() instanceof Field.Presence.Required
                    || shape.anyOf().contains(field)) {
                needed.add(field);
            }
        }
        return fields(needed.isEmpty() ? shape.fields() : needed);
    }

    private static Map<String, String> fields(List<Field<?>> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> texts.put(field.key(), text(field)));
        return texts;
    }

    private static String text(Map<String, String> fields) {
        return fields.isEmpty() ? "{}\n" : String.join("", fields.values());
    }

    /// The field with its example, or else with the first value that it accepts.
    private static String text(Field<?> field) {
        return Stream.concat(
                        ExampleText.text(field).stream(),
                        VALUES.stream().skip(1).map(value -> field.key() + ": " + value + "\n"))
                .filter(text -> isAccepted(field, text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("`" + field.key() + "` needs an example"));
    }

    private static boolean isAccepted(Field<?> field, String text) {
        return new Documents(Shape.of(Message.verbatim("record"), "", List.of(field), values -> values))
                .faults(text)
                .isEmpty();
    }
}
