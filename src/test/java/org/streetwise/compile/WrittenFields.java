package org.streetwise.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.streetwise.diagnostic.Diagnostics;
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
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.read.yaml.YamlReader;
import org.streetwise.source.Source;

/// Finds the fields that are written in a file, by the declared shape of its record.
final class WrittenFields {
    private final List<Written> fields = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();

    /// A field that is written.
    ///
    /// @param path its names from the record of its file: `lesson.quotes.text`
    record Written(String path, Field<?> declared, YamlNode.Entry entry) {}

    private WrittenFields() {}

    /// The fields of a file, each before those within it.
    static List<Written> of(Source source, Shape<?> shape) {
        WrittenFields found = new WrittenFields();
        found.path.addLast(shape.noun().english());
        YamlReader.read(source, new Diagnostics()).ifPresent(root -> found.record(shape, root));
        return found.fields;
    }

    private void record(Shape<?> shape, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                shape.fields().stream()
                        .filter(field -> field.key().equals(entry.key().value()))
                        .forEach(field -> {
                            path.addLast(field.key());
                            fields.add(new Written(String.join(".", path), field, entry));
                            value(field.type(), entry.value());
                            path.removeLast();
                        });
            }
        }
    }

    private void value(Type<?> type, YamlNode node) {
        switch (type) {
            case Nested<?>(Shape<?> shape) -> record(shape, node);
            case ListOf<?>(Type<?> item) -> items(node).forEach(each -> value(item, each));
            case OneOrMany<?>(Type<?> item) -> items(node).forEach(each -> value(item, each));
            case MapOf<?, ?>(_, Type<?> value) -> {
                if (node instanceof YamlNode.Mapping mapping) {
                    mapping.entries().forEach(each -> value(value, each.value()));
                }
            }
            case Either<?>(Type<?> brief, Nested<?> full) ->
                value(node instanceof YamlNode.Mapping ? full : brief, node);
            case OrWord<?>(_, _, Type<?> otherwise, _, _) -> value(otherwise, node);
            case Mapped<?, ?>(Type<?> inner, _) -> value(inner, node);
            case Placed<?>(Type<?> inner) -> value(inner, node);
            case Variant<?> _,
                    NamePair<?> _,
                    Text _,
                    LineText _,
                    LongText _,
                    LabelText _,
                    Choice<?> _,
                    Form<?> _,
                    Whole _,
                    Quantity _,
                    YesNo _ -> {}
        }
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }
}
