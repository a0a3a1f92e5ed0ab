package org.streetwise.read.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.print.style.StylesheetReader;
import org.streetwise.read.decode.ProgrammeFiles;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.FileKind;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Types;
import org.streetwise.tell.template.TemplateReader;

/// The JSON Schema and the decoder accept the same files.
@Tag("slow")
class AgreementTest {
    /// Texts that editors convert before a schema sees them: `0363` becomes 363, for example. The schema can't check
    /// their form, so it accepts all of them.
    private static final Set<String> LOST_TO_EDITORS = Set.of("no", "true", "12", "0363", "2140.5", "2021");

    private static final Field<String> TITLE =
            Field.of("title", Types.text(), "The title.").required();

    @TestFactory
    Stream<DynamicTest> fieldsTakeTheSameValues() {
        return records(each -> {
            Schema schema = Schema.of(each.shape());
            List<String> differences = new ArrayList<>();
            for (Field<?> field : each.shape().fields()) {
                for (String value : Documents.VALUES) {
                    String text = each.leastWith(field, value);
                    List<Diagnostic> faults = each.faults(text);
                    List<String> errors = schema.errors(text);
                    boolean lost = errors.isEmpty() && LOST_TO_EDITORS.contains(value);
                    if (faults.isEmpty() != errors.isEmpty() && !lost) {
                        differences.add(field.key() + ": " + value + "   decoder: "
                                + faults.stream()
                                        .map(fault -> fault.message().english())
                                        .toList() + ", schema: " + errors);
                    }
                }
            }
            assertEquals("", String.join("\n", differences));
        });
    }

    @TestFactory
    Stream<DynamicTest> fullAndMinimalRecordsAreAccepted() {
        return records(each -> {
            Schema schema = Schema.of(each.shape());
            for (String text : List.of(each.full(), each.least())) {
                assertEquals(List.of(), each.faults(text), text);
                assertEquals(List.of(), schema.errors(text), text);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> missingAndUnknownFieldsAreRefused() {
        return records(each -> {
            Schema schema = Schema.of(each.shape());
            List<String> wrong = new ArrayList<>();
            wrong.add(each.leastWith("bestaat-niet", "bestaat-niet: x\n"));
            each.shape().fields().stream()
                    .filter(field -> field.presence() instanceof Field.Presence.Required)
                    .forEach(field -> wrong.add(each.leastWithout(field)));
            each.shape().fields().stream()
                    .filter(field -> field.presence() instanceof Field.Presence.Required)
                    .forEach(field -> wrong.add(each.leastWith(field, "\"\"")));
            for (String text : wrong) {
                assertEquals(List.of(false, false), List.of(each.faults(text).isEmpty(), schema.takes(text)), text);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> examplesHaveNoFault() {
        return records(each -> {
            Schema schema = Schema.of(each.shape());
            for (Field<?> field : each.shape().fields()) {
                ExampleText.text(field).ifPresent(example -> {
                    String text = each.leastWith(field.key(), example);
                    assertEquals(List.of(), each.faults(text), text);
                    assertEquals(List.of(), schema.errors(text), text);
                });
            }
        });
    }

    @Test
    void translationsMayLackTheRequiredFieldsOfTheirOriginals() {
        Shape<?> shape = Shape.of(Message.verbatim("case"), "One neighbourhood.", List.of(TITLE), values -> values);
        Schema schema = new Schema(JsonSchema.of(new FileKind<>("case", "cases/*.yml", "A case.", shape, true)));

        assertEquals(
                List.of(true, false), List.of(schema.takes("of: 1a2b3c4d\n"), schema.takes("ondertitel: Lessen\n")));
    }

    @Test
    void everyFieldHasAnExample() {
        List<String> without = new ArrayList<>();
        for (Records.Entry record : new Records(kinds()).all()) {
            record.shape().fields().stream()
                    .filter(field -> ExampleText.text(field).isEmpty())
                    .forEach(field -> without.add(new Records.Place(record, field).path()));
        }
        assertEquals("", String.join("\n", without));
    }

    private static List<FileKind<?>> kinds() {
        List<FileKind<?>> kinds = new ArrayList<>(ProgrammeFiles.kinds());
        kinds.addAll(TemplateReader.kinds());
        kinds.add(StylesheetReader.kind());
        return kinds;
    }

    private static Stream<DynamicTest> records(Consumer<Documents> test) {
        return new Records(kinds())
                .all().stream()
                        .map(record -> dynamicTest(record.name(), () -> test.accept(new Documents(record.shape()))));
    }

    /// The schema of a file that holds nothing but one record.
    private static final class Schema {
        private final Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .createValidator();
        private final URI uri;

        static Schema of(Shape<?> shape) {
            return new Schema(JsonSchema.of(new FileKind<>("record", "record.yml", "A record.", shape, false)));
        }

        Schema(String schema) {
            uri = validator.registerSchema(schema);
        }

        boolean takes(String text) {
            return errors(text).isEmpty();
        }

        List<String> errors(String text) {
            Validator.Result result = validator.validate(uri, text);
            return result.isValid()
                    ? List.of()
                    : result.getErrors().stream()
                            .map(error -> error.getInstanceLocation() + " " + error.getError())
                            .toList();
        }
    }
}
