package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.MissingTranslation;
import org.streetwise.know.value.MissingTranslation.Holder;
import org.streetwise.know.value.MissingTranslation.Text;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// Finds the texts that a translation lacks.
record Untranslated(DecodingContext context) {
    /// The texts within a value that a translation must also have.
    List<Text> demanded(Type<?> type, YamlNode node) {
        List<Text> texts = new ArrayList<>();
        if (context.languages().differ()) {
            demand(type, node, texts);
        }
        return texts;
    }

    private void demand(Type<?> type, YamlNode node, List<Text> texts) {
        if (Structure.isBlank(node)) {
            return;
        }
        switch (Structure.of(type, node)) {
            case Structure.Words(LabelText(boolean demanded)) -> {
                if (demanded && !LabelText.isByLanguage(node)) {
                    texts.add(new Text(node.span(), label(node)));
                }
            }
            case Structure.Words(LineText(boolean demanded)) -> {
                if (demanded) {
                    texts.add(new Text(node.span(), Optional.empty()));
                }
            }
            case Structure.Words(LongText longText) ->
                longText.untranslated(node, context).ifPresent(texts::add);
            case Structure.Words _ -> texts.add(new Text(node.span(), Optional.empty()));
            case Structure.Fields(Shape<?> shape) -> {
                if (node instanceof YamlNode.Mapping mapping) {
                    mapping.entries()
                            .forEach(entry -> UnknownFields.field(
                                            shape, entry.key().value())
                                    .ifPresent(field -> demand(field.type(), entry.value(), texts)));
                }
            }
            case Structure.Entries(Type<?> value) -> {
                if (node instanceof YamlNode.Mapping mapping) {
                    mapping.entries().forEach(entry -> demand(value, entry.value(), texts));
                }
            }
            case Structure.Items(Type<?> item) -> Structure.items(node).forEach(each -> demand(item, each, texts));
            case Structure.Pair _, Structure.Plain _ -> {}
        }
    }

    private static Optional<String> label(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }

    /// Records a field that the translation of a record lacks.
    void field(Shape<?> shape, YamlNode.Mapping original, YamlNode.Mapping translation, String name, List<Text> texts) {
        if (!texts.isEmpty()) {
            context.lacks(new MissingTranslation(
                    place(shape, translation),
                    Optional.of(place(shape, original)),
                    new Holder.OfRecord(shape.noun()),
                    Message.of("quoted", "text", name),
                    texts));
        }
    }

    /// Records an item that is missing in the translation of the list, or of the named values, being read.
    ///
    /// @param name what names it
    void item(Message name, YamlNode translation, List<Text> texts) {
        if (!texts.isEmpty()) {
            Span whole = translation.span();
            Span start = new Span(whole.source(), whole.start(), Math.min(whole.end(), whole.start() + 1));
            context.lacks(
                    new MissingTranslation(start, Optional.empty(), new Holder.OfValues(context.named()), name, texts));
        }
    }

    /// The value that names the record, else its first field's name.
    private static Span place(Shape<?> shape, YamlNode.Mapping mapping) {
        Optional<Span> name = shape.name()
                .flatMap(field -> Structure.scalar(mapping, field.key()))
                .map(YamlNode.Scalar::span);
        return name.orElseGet(() -> mapping.entries().isEmpty()
                ? mapping.span()
                : mapping.entries().getFirst().key().span());
    }
}
