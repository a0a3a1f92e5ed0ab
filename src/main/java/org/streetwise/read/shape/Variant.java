package org.streetwise.read.shape;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// One of several kinds of record. A field names the kind, which decides what other fields there are.
///
/// @param what it is, without its article: `part`
/// @param tag the field that names the kind; every kind's shape declares it too
/// @param kinds by name; supplied late, so that kinds may hold further records of the same type
public record Variant<T>(Message what, String tag, Supplier<Map<String, Shape<? extends T>>> kinds) implements Type<T> {
    @Override
    public Message noun() {
        return Message.of("noun.fields", "record", Nested.article(what));
    }

    @Override
    public Optional<T> read(YamlNode node, DecodingContext context) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return context.wrong(
                    node,
                    noun(),
                    Message.of(
                            "hint.write",
                            "text",
                            tag + ": " + kinds.get().keySet().iterator().next()));
        }
        Optional<YamlNode.Scalar> kind = kind(mapping);
        return kind.isPresent() ? read(mapping, kind.get(), context) : missing(mapping, context);
    }

    private Optional<YamlNode.Scalar> kind(YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(tag))
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .findFirst();
    }

    /// Where such a record names its kind.
    Span place(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                ? kind(mapping).map(YamlNode::span).orElse(node.span())
                : node.span();
    }

    private Optional<T> read(YamlNode.Mapping mapping, YamlNode.Scalar kind, DecodingContext context) {
        Shape<? extends T> shape = kinds.get().get(kind.value().strip());
        if (shape == null) {
            Diagnostic unknown = Diagnostic.of(
                    Code.UNKNOWN_CHOICE,
                    kind.span(),
                    Message.of("unknown-choice.kind", "record", what, "kind", DecodingContext.shown(kind.value())));
            return context.broken(kind, unknown, hint(kind.value()));
        }
        return new FieldReader<>(shape, mapping, context).read().map(value -> (T) value);
    }

    private Message hint(String word) {
        return Nearest.to(word, kinds.get().keySet())
                .map(near -> Message.of("hint.write", "text", near))
                .orElseGet(() -> Message.of(
                        "unknown-choice.kind.hint.kinds",
                        "kinds",
                        Message.row(WrittenTexts.quoted(kinds.get().keySet()))));
    }

    private Optional<T> missing(YamlNode.Mapping mapping, DecodingContext context) {
        var place = mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().getFirst().key().span();
        return context.broken(
                mapping,
                Diagnostic.of(Code.MISSING_FIELD, place, Message.of("missing-field", "record", what, "field", tag)));
    }
}
