package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.yaml.YamlNode;

/// Lays the texts of a translation over the values that it translates.
///
/// Only texts are taken. Whatever else a translation says must be what its original says too, since translators begin
/// with a copy. Records in lists are matched by the field that names them, others by their position.
record Translation(DecodingContext context, Untranslated untranslated) {
    /// The original's value with the translation's texts in it.
    YamlNode over(Type<?> type, YamlNode original, YamlNode translation) {
        return switch (Structure.of(type, original)) {
            case Structure.Words _, Structure.Pair _ -> Structure.isBlank(translation) ? original : translation;
            case Structure.Fields(Shape<?> shape) ->
                original instanceof YamlNode.Mapping ours && translation instanceof YamlNode.Mapping theirs
                        ? fields(shape, ours, theirs)
                        : different(original, translation);
            case Structure.Entries(Type<?> value) ->
                original instanceof YamlNode.Mapping ours && translation instanceof YamlNode.Mapping theirs
                        ? entries(value, ours, theirs)
                        : different(original, translation);
            case Structure.Items(Type<?> item) -> items(item, original, translation);
            case Structure.Plain _ -> different(original, translation);
        };
    }

    private YamlNode fields(Shape<?> shape, YamlNode.Mapping original, YamlNode.Mapping translation) {
        Map<String, YamlNode.Entry> texts = new LinkedHashMap<>();
        for (YamlNode.Entry entry : translation.entries()) {
            Optional<String> known = shape.field(entry.key().value()).map(field -> field.key());
            known.or(() -> UnknownFields.report(shape, translation, entry, context))
                    .filter(_ -> !Structure.isBlank(entry.value()))
                    .ifPresent(key -> texts.putIfAbsent(key, entry));
        }
        List<YamlNode.Entry> merged = new ArrayList<>();
        for (YamlNode.Entry entry : original.entries()) {
            Optional<Field<?>> field = UnknownFields.field(shape, entry.key().value());
            YamlNode.Entry text =
                    field.isEmpty() ? null : texts.remove(field.get().key());
            if (text == null) {
                merged.add(entry);
                field.ifPresent(each -> untranslated.field(
                        shape, original, translation, each.key(), untranslated.demanded(each.type(), entry.value())));
            } else {
                String outer = context.enter(field.get().key());
                YamlNode value = over(field.get().type(), entry.value(), text.value());
                merged.add(new YamlNode.Entry(entry.key(), value));
                context.enter(outer);
            }
        }
        texts.forEach((key, entry) -> unmatched(entry.key(), Message.of("unmatched-translation.field", "field", key)));
        return new YamlNode.Mapping(merged, original.braced(), original.span(), original.anchor());
    }

    private YamlNode entries(Type<?> value, YamlNode.Mapping original, YamlNode.Mapping translation) {
        Map<String, YamlNode.Entry> texts = new LinkedHashMap<>();
        translation.entries().forEach(entry -> texts.put(entry.key().value(), entry));
        List<YamlNode.Entry> merged = new ArrayList<>();
        for (YamlNode.Entry entry : original.entries()) {
            YamlNode.Entry text = texts.remove(entry.key().value());
            if (text == null) {
                merged.add(entry);
                untranslated.item(
                        Message.of("quoted", "text", entry.key().value()),
                        translation,
                        untranslated.demanded(value, entry.value()));
            } else {
                merged.add(new YamlNode.Entry(entry.key(), over(value, entry.value(), text.value())));
            }
        }
        texts.forEach((key, entry) -> unmatched(entry.key(), Message.of("unmatched-translation.field", "field", key)));
        return new YamlNode.Mapping(merged, original.braced(), original.span(), original.anchor());
    }

    private YamlNode items(Type<?> item, YamlNode original, YamlNode translation) {
        List<YamlNode> ours = new ArrayList<>(Structure.items(original));
        List<YamlNode> theirs = Structure.items(translation);
        Matching matching = Matching.of(item, ours);
        for (int i = 0; i < theirs.size(); i++) {
            YamlNode theirItem = theirs.get(i);
            Optional<Integer> match = matching.find(theirItem, i);
            if (match.isPresent()) {
                ours.set(match.get(), over(item, ours.get(match.get()), theirItem));
            } else {
                unmatched(matching.place(theirItem), matching.unknown(theirItem, i, context.named()));
            }
        }
        matching.unmatched()
                .forEach(index -> untranslated.item(
                        matching.name(index), translation, untranslated.demanded(item, ours.get(index))));
        return original instanceof YamlNode.Sequence sequence
                ? new YamlNode.Sequence(ours, sequence.bracketed(), sequence.span(), sequence.anchor())
                : ours.getFirst();
    }

    private void unmatched(YamlNode node, Message message) {
        context.report(
                node,
                Diagnostic.of(Code.UNMATCHED_TRANSLATION, node.span(), message)
                        .labelled(Message.of("unmatched-translation.label.nothing")));
    }

    private YamlNode different(YamlNode original, YamlNode translation) {
        if (!Structure.isBlank(translation) && !NodeEquality.holds(original, translation)) {
            context.report(
                    translation,
                    Diagnostic.of(
                                    Code.UNMATCHED_TRANSLATION,
                                    translation.span(),
                                    Message.of("unmatched-translation.different", "field", context.named()))
                            .related(original.span(), Message.of("label.original"))
                            .hint(Message.of("unmatched-translation.different.hint.leave-out")));
        }
        return original;
    }
}
