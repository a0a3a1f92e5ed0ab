package org.streetwise.read.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// Lays the texts of a translation over the values that it translates.
///
/// Only texts are taken. Whatever else a translation says must be what its original says too, since translators begin
/// with a copy. Records in lists are matched by the field that names them, others by their position.
final class Translation {
    private final Reading reading;

    Translation(Reading reading) {
        this.reading = reading;
    }

    /// The original's value with the translation's texts in it.
    YamlNode over(Type<?> type, YamlNode original, YamlNode translation) {
        return switch (type) {
            case Line _, LongText _, Label _, NamePair<?> _ -> isBlank(translation) ? original : translation;
            case Mapped<?, ?>(Type<?> inner, _) -> over(inner, original, translation);
            case Placed<?>(Type<?> inner) -> over(inner, original, translation);
            case OrWord<?>(_, _, Type<?> otherwise) -> over(otherwise, original, translation);
            case Either<?> either -> over(either.meant(original), original, translation);
            case Nested<?>(Shape<?> shape) ->
                original instanceof YamlNode.Mapping ours && translation instanceof YamlNode.Mapping theirs
                        ? record(shape, ours, theirs)
                        : different(original, translation);
            case MapOf<?, ?>(_, Type<?> value) ->
                original instanceof YamlNode.Mapping ours && translation instanceof YamlNode.Mapping theirs
                        ? map(value, ours, theirs)
                        : different(original, translation);
            case ListOf<?>(Type<?> item) -> list(item, original, translation);
            case OneOrMany<?>(Type<?> item) -> list(item, original, translation);
            case Text _, Form<?> _, Whole _, Decimal _, YesNo _, Choice<?> _, Variant<?> _ ->
                different(original, translation);
        };
    }

    /// Whether a value has texts that a translation must have too.
    boolean isDemanded(Type<?> type, YamlNode node) {
        if (isBlank(node)) {
            return false;
        }
        return switch (type) {
            case Line _, LongText _ -> true;
            case Label(boolean demanded) -> demanded && !Label.isByLanguage(node);
            case Mapped<?, ?>(Type<?> inner, _) -> isDemanded(inner, node);
            case Placed<?>(Type<?> inner) -> isDemanded(inner, node);
            case OrWord<?>(_, _, Type<?> otherwise) -> isDemanded(otherwise, node);
            case Either<?> either -> isDemanded(either.meant(node), node);
            case Nested<?>(Shape<?> shape) ->
                node instanceof YamlNode.Mapping mapping
                        && mapping.entries().stream()
                                .anyMatch(entry -> shape.field(entry.key().value())
                                        .filter(field -> isDemanded(field.type(), entry.value()))
                                        .isPresent());
            case MapOf<?, ?>(_, Type<?> value) ->
                node instanceof YamlNode.Mapping mapping
                        && mapping.entries().stream().anyMatch(entry -> isDemanded(value, entry.value()));
            case ListOf<?>(Type<?> item) -> items(node).stream().anyMatch(each -> isDemanded(item, each));
            case OneOrMany<?>(Type<?> item) -> items(node).stream().anyMatch(each -> isDemanded(item, each));
            case NamePair<?> _, Text _, Form<?> _, Whole _, Decimal _, YesNo _, Choice<?> _, Variant<?> _ -> false;
        };
    }

    private YamlNode record(Shape<?> shape, YamlNode.Mapping original, YamlNode.Mapping translation) {
        Map<String, YamlNode> texts = new HashMap<>();
        for (YamlNode.Entry entry : translation.entries()) {
            String key = entry.key().value();
            if (shape.field(key).isEmpty()) {
                UnknownFields.report(shape, translation, entry, reading);
            } else if (!isBlank(entry.value())) {
                texts.put(key, entry.value());
            }
        }
        List<YamlNode.Entry> merged = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (YamlNode.Entry entry : original.entries()) {
            String key = entry.key().value();
            YamlNode text = texts.remove(key);
            Optional<Field<?>> field = shape.field(key);
            if (text == null || field.isEmpty()) {
                merged.add(entry);
                field.filter(each -> isDemanded(each.type(), entry.value()))
                        .ifPresent(each -> missing.add("`" + each.key() + "`"));
            } else {
                String outer = reading.enter(key);
                merged.add(new YamlNode.Entry(entry.key(), over(field.get().type(), entry.value(), text)));
                reading.enter(outer);
            }
        }
        texts.forEach((key, value) -> reading.report(
                value,
                Diagnostic.of(
                        Code.UNMATCHED_TRANSLATION,
                        value.span(),
                        "the original has no `" + key + "` that this could translate")));
        if (!missing.isEmpty()) {
            missing(shape, translation, original, missing);
        }
        return new YamlNode.Mapping(merged, original.braced(), original.span(), original.anchor());
    }

    private void missing(
            Shape<?> shape, YamlNode.Mapping translation, YamlNode.Mapping original, List<String> missing) {
        Span place = place(shape, translation);
        String last = missing.removeLast();
        String names = missing.isEmpty() ? last : String.join(", ", missing) + " and " + last;
        reading.report(
                translation,
                Diagnostic.of(
                                Code.MISSING_TRANSLATION,
                                place,
                                "the translation of this " + shape.noun() + " has no " + names)
                        .related(place(shape, original), "the original"));
    }

    private static Span place(Shape<?> shape, YamlNode.Mapping mapping) {
        return mapping.entries().stream()
                .filter(entry -> shape.name()
                        .filter(name -> name.key().equals(entry.key().value()))
                        .isPresent())
                .map(entry -> entry.value().span())
                .findFirst()
                .orElseGet(() -> mapping.entries().isEmpty()
                        ? mapping.span()
                        : mapping.entries().getFirst().key().span());
    }

    private YamlNode map(Type<?> value, YamlNode.Mapping original, YamlNode.Mapping translation) {
        Map<String, YamlNode.Entry> texts = new HashMap<>();
        translation.entries().forEach(entry -> texts.put(entry.key().value(), entry));
        List<YamlNode.Entry> merged = new ArrayList<>();
        for (YamlNode.Entry entry : original.entries()) {
            YamlNode.Entry text = texts.remove(entry.key().value());
            merged.add(
                    text == null ? entry : new YamlNode.Entry(entry.key(), over(value, entry.value(), text.value())));
        }
        texts.values().forEach(entry -> unmatched(entry.key()));
        return new YamlNode.Mapping(merged, original.braced(), original.span(), original.anchor());
    }

    private YamlNode list(Type<?> item, YamlNode original, YamlNode translation) {
        List<YamlNode> ours = new ArrayList<>(items(original));
        List<YamlNode> theirs = items(translation);
        Optional<String> name = name(item);
        for (int i = 0; i < theirs.size(); i++) {
            int index = index(name, theirs.get(i), i, ours);
            if (index < ours.size()) {
                ours.set(index, over(item, ours.get(index), theirs.get(i)));
            } else {
                unmatched(theirs.get(i));
            }
        }
        if (name.isPresent()) {
            untranslated(item, name.get(), original, theirs, translation);
        }
        return original instanceof YamlNode.Sequence sequence
                ? new YamlNode.Sequence(ours, sequence.bracketed(), sequence.span(), sequence.anchor())
                : ours.getFirst();
    }

    /// Items that the translation leaves out altogether.
    private void untranslated(
            Type<?> item, String name, YamlNode original, List<YamlNode> theirs, YamlNode translation) {
        List<String> named =
                theirs.stream().flatMap(each -> text(each, name).stream()).toList();
        List<String> missing = items(original).stream()
                .filter(each -> isDemanded(item, each))
                .flatMap(each -> text(each, name).stream())
                .filter(id -> !named.contains(id))
                .toList();
        if (!missing.isEmpty()) {
            String names = missing.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
            reading.report(
                    translation,
                    Diagnostic.of(
                            Code.MISSING_TRANSLATION,
                            translation.span().start() == translation.span().end()
                                    ? translation.span()
                                    : new Span(
                                            translation.span().source(),
                                            translation.span().start(),
                                            translation.span().start() + 1),
                            reading.named() + " lacks the translation of " + names));
        }
    }

    private static int index(Optional<String> name, YamlNode translation, int position, List<YamlNode> ours) {
        Optional<String> id = name.flatMap(key -> text(translation, key));
        if (id.isEmpty()) {
            return position;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (text(ours.get(i), name.orElseThrow()).equals(id)) {
                return i;
            }
        }
        return ours.size();
    }

    /// The field that names the records of a list.
    private static Optional<String> name(Type<?> item) {
        return switch (item) {
            case Nested<?>(Shape<?> shape) -> shape.name().map(Field::key);
            case Mapped<?, ?>(Type<?> inner, _) -> name(inner);
            case Placed<?>(Type<?> inner) -> name(inner);
            case Either<?>(_, Nested<?> full) -> name(full);
            case OrWord<?>(_, _, Type<?> otherwise) -> name(otherwise);
            case Line _,
                    LongText _,
                    Label _,
                    NamePair<?> _,
                    ListOf<?> _,
                    OneOrMany<?> _,
                    MapOf<?, ?> _,
                    Text _,
                    Form<?> _,
                    Whole _,
                    Decimal _,
                    YesNo _,
                    Choice<?> _,
                    Variant<?> _ -> Optional.empty();
        };
    }

    private static Optional<String> text(YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().value().equals(key) && entry.value() instanceof YamlNode.Scalar)
                        .map(entry -> ((YamlNode.Scalar) entry.value()).value().strip())
                        .findFirst()
                : Optional.empty();
    }

    private void unmatched(YamlNode node) {
        reading.report(
                node,
                Diagnostic.of(
                        Code.UNMATCHED_TRANSLATION, node.span(), "the original has nothing that this could translate"));
    }

    private YamlNode different(YamlNode original, YamlNode translation) {
        if (!says(original, translation)) {
            reading.report(
                    translation,
                    Diagnostic.of(
                                    Code.UNMATCHED_TRANSLATION,
                                    translation.span(),
                                    reading.named() + " differs from the original, but a translation has only texts")
                            .related(original.span(), "the original")
                            .hint("leave it out; everything but texts is the original's"));
        }
        return original;
    }

    private static boolean says(YamlNode one, YamlNode other) {
        return switch (one) {
            case YamlNode.Scalar a ->
                other instanceof YamlNode.Scalar b
                        && a.value().strip().equals(b.value().strip());
            case YamlNode.Sequence a -> {
                List<YamlNode> items = items(other);
                boolean same = items.size() == a.items().size();
                for (int i = 0; same && i < items.size(); i++) {
                    same = says(a.items().get(i), items.get(i));
                }
                yield same;
            }
            case YamlNode.Mapping a -> {
                boolean same = other instanceof YamlNode.Mapping b
                        && a.entries().size() == b.entries().size();
                for (int i = 0; same && i < a.entries().size(); i++) {
                    YamlNode.Entry ours = a.entries().get(i);
                    YamlNode.Entry theirs = ((YamlNode.Mapping) other).entries().get(i);
                    same = says(ours.key(), theirs.key()) && says(ours.value(), theirs.value());
                }
                yield same;
            }
        };
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    }

    private static boolean isBlank(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.value().isBlank();
    }
}
