package org.streetwise.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.read.decode.ProgrammeFiles;
import org.streetwise.read.shape.Choice;
import org.streetwise.read.shape.Either;
import org.streetwise.read.shape.FileKind;
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
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Finds the texts of a programme by the declared shapes of its files.
final class TextFields {
    private final List<TextField> fields = new ArrayList<>();
    private final Deque<String> path = new ArrayDeque<>();

    /// The kinds of text that a field may hold.
    enum Kind {
        PLAIN,
        LABEL,
        PAIR,
        LINE,
        LONG;

        boolean isMarkdown() {
            return this == LINE || this == LONG;
        }
    }

    /// A text that may be replaced by another.
    ///
    /// @param field its path from the record of its file: `case.lessons.quotes.text`
    record TextField(Kind kind, String field, String words, Span span) {}

    private TextFields() {}

    /// The texts of all files, in order.
    static List<TextField> of(Map<String, String> files) {
        TextFields found = new TextFields();
        files.forEach((path, text) -> ProgrammeFiles.kinds().stream()
                .filter(kind -> kind.matches(path))
                .findFirst()
                .ifPresent(kind -> found.file(kind, new Source(SourceId.programme(path), text))));
        return found.fields;
    }

    private void file(FileKind<?> kind, Source source) {
        YamlReader.read(source, new Diagnostics()).ifPresent(root -> {
            path.addLast(kind.shape().noun().english());
            record(kind.shape(), root);
            path.removeLast();
        });
    }

    private void record(Shape<?> shape, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                shape.fields().stream()
                        .filter(field -> field.key().equals(entry.key().value()))
                        .forEach(field -> {
                            path.addLast(field.key());
                            value(field.type(), entry.value());
                            path.removeLast();
                        });
            }
        }
    }

    private void value(Type<?> type, YamlNode node) {
        switch (type) {
            case Nested<?>(Shape<?> shape) -> record(shape, node);
            case Variant<?> variant -> variant(variant, node);
            case ListOf<?>(Type<?> item) -> items(item, node);
            case OneOrMany<?>(Type<?> item) -> items(item, node);
            case MapOf<?, ?>(_, Type<?> value) -> values(node).forEach(each -> value(value, each));
            case Either<?>(Type<?> brief, Nested<?> full) ->
                value(node instanceof YamlNode.Mapping ? full : brief, node);
            case OrWord<?>(String word, _, Type<?> otherwise, _, _) -> {
                if (!(node instanceof YamlNode.Scalar scalar && scalar.value().equals(word))) {
                    value(otherwise, node);
                }
            }
            case Mapped<?, ?>(Type<?> inner, _) -> value(inner, node);
            case Placed<?>(Type<?> inner) -> value(inner, node);
            case Text _ -> text(Kind.PLAIN, node);
            case LineText _ -> text(Kind.LINE, node);
            case LongText _ -> text(Kind.LONG, node);
            case LabelText _ -> {
                text(Kind.LABEL, node);
                byLanguage(node);
            }
            case NamePair<?> _ -> {
                text(Kind.PAIR, node);
                if (node instanceof YamlNode.Mapping mapping) {
                    mapping.entries().forEach(entry -> text(Kind.PAIR, entry.key()));
                }
                values(node).forEach(each -> text(Kind.PAIR, each));
            }
            case Choice<?> _, Form<?> _, Whole _, Quantity _, YesNo _ -> {}
        }
    }

    private void byLanguage(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                path.addLast(entry.key().value());
                text(Kind.LABEL, entry.value());
                path.removeLast();
            }
        }
    }

    private void variant(Variant<?> variant, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlNode.Entry entry : mapping.entries()) {
                if (entry.key().value().equals(variant.tag()) && entry.value() instanceof YamlNode.Scalar kind) {
                    Optional.ofNullable(variant.kinds().get().get(kind.value()))
                            .ifPresent(shape -> record(shape, node));
                }
            }
        }
    }

    private void items(Type<?> type, YamlNode node) {
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.items().forEach(item -> value(type, item));
        } else {
            value(type, node);
        }
    }

    private static List<YamlNode> values(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream().map(YamlNode.Entry::value).toList()
                : List.of();
    }

    private void text(Kind kind, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            fields.add(new TextField(kind, String.join(".", path), scalar.value(), scalar.span()));
        }
    }
}
