package org.streetwise.read.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.read.shape.Choice;
import org.streetwise.read.shape.Either;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Form;
import org.streetwise.read.shape.LabelText;
import org.streetwise.read.shape.LineText;
import org.streetwise.read.shape.ListOf;
import org.streetwise.read.shape.LongText;
import org.streetwise.read.shape.MapOf;
import org.streetwise.read.shape.Mapped;
import org.streetwise.read.shape.NamePair;
import org.streetwise.read.shape.Nested;
import org.streetwise.read.shape.OneOrMany;
import org.streetwise.read.shape.OrWord;
import org.streetwise.read.shape.Placed;
import org.streetwise.read.shape.Quantity;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Text;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Variant;
import org.streetwise.read.shape.Whole;
import org.streetwise.read.shape.YesNo;

/// Makes examples in YAML from the examples of fields. A field without one shows the record that it holds, or the first
/// of its words.
final class ExampleText {
    private ExampleText() {}

    /// The lines of a record with as little as it may have.
    static List<String> least(Shape<?> shape) {
        List<String> lines = new ArrayList<>();
        shape.fields().stream()
                .filter(field -> field.presence() instanceof Field.Presence.Required || isFirstOfAny(shape, field))
                .forEach(field -> lines.addAll(of(field)));
        if (lines.isEmpty()) {
            shape.fields().stream()
                    .map(ExampleText::of)
                    .filter(example -> !example.isEmpty())
                    .findFirst()
                    .ifPresent(lines::addAll);
        }
        return lines;
    }

    private static boolean isFirstOfAny(Shape<?> shape, Field<?> field) {
        return !shape.anyOf().isEmpty() && shape.anyOf().getFirst().equals(field);
    }

    /// The field with a value; empty if there is no example of it.
    static List<String> of(Field<?> field) {
        if (field.example().isPresent()) {
            return List.of(field.key() + ": " + field.example().get());
        }
        List<String> value = value(field.type());
        return value.isEmpty() ? List.of() : under(field.key() + ":", value);
    }

    /// Puts a value of one line after its name, and any other below it.
    private static List<String> under(String name, List<String> value) {
        boolean isBlock = value.size() > 1
                || isField(value.getFirst())
                || value.getFirst().startsWith("- ");
        if (!isBlock) {
            return List.of(name + " " + value.getFirst());
        }
        List<String> lines = new ArrayList<>(List.of(name));
        value.forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static boolean isField(String line) {
        return line.matches("[A-Za-z0-9-]+:( .*)?");
    }

    private static List<String> value(Type<?> type) {
        return switch (type) {
            case Nested<?>(Shape<?> shape) -> least(shape);
            case Variant<?> variant -> variant(variant);
            case ListOf<?>(Type<?> item) -> item(value(item));
            case OneOrMany<?>(Type<?> item) -> value(item);
            case MapOf<?, ?>(Type<?> key, Type<?> value) -> entry(value(key), value(value));
            case Either<?>(Type<?> brief, Nested<?> full) -> value(brief).isEmpty() ? value(full) : value(brief);
            case OrWord<?>(String word, _, _, _, _) -> List.of(word);
            case Choice<?>(List<? extends Choice.Option<?>> options, _) ->
                List.of(options.getFirst().word());
            case YesNo _ -> List.of("yes");
            case Mapped<?, ?>(Type<?> inner, _) -> value(inner);
            case Placed<?>(Type<?> inner) -> value(inner);
            case Text _, LabelText _, LineText _, LongText _, Form<?> _, Whole _, Quantity _, NamePair<?> _ ->
                List.of();
        };
    }

    private static List<String> variant(Variant<?> variant) {
        var kind = variant.kinds().get().entrySet().iterator().next();
        List<String> lines = new ArrayList<>(List.of(variant.tag() + ": " + kind.getKey()));
        least(kind.getValue()).stream()
                .filter(line -> !line.startsWith(variant.tag() + ":"))
                .forEach(lines::add);
        return lines;
    }

    private static List<String> item(List<String> value) {
        List<String> lines = new ArrayList<>();
        value.forEach(line -> lines.add((lines.isEmpty() ? "- " : "  ") + line));
        return lines;
    }

    private static List<String> entry(List<String> key, List<String> value) {
        return key.isEmpty() || value.isEmpty() ? List.of() : under(key.getFirst() + ":", value);
    }

    /// An example of the field as one text of several lines.
    static Optional<String> text(Field<?> field) {
        List<String> lines = of(field);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines) + "\n");
    }
}
