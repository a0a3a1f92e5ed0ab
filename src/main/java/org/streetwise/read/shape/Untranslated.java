package org.streetwise.read.shape;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Span;

/// Tells which texts of a record a translation lacks, all of a record in one note.
final class Untranslated {
    private final Reading reading;

    Untranslated(Reading reading) {
        this.reading = reading;
    }

    /// Whether a value has texts that a translation must have too.
    boolean isDemanded(Type<?> type, YamlNode node) {
        if (!reading.languages().differ() || Structure.isBlank(node)) {
            return false;
        }
        return switch (Structure.of(type, node)) {
            case Structure.Words(Label(boolean demanded)) -> demanded && !Label.isByLanguage(node);
            case Structure.Words(Line(boolean demanded)) -> demanded;
            case Structure.Words(LongText longText) -> !longText.isTranslated(node, reading);
            case Structure.Words _ -> true;
            case Structure.Fields(Shape<?> shape) ->
                node instanceof YamlNode.Mapping mapping
                        && mapping.entries().stream()
                                .anyMatch(entry -> UnknownFields.field(
                                                shape, entry.key().value())
                                        .filter(field -> isDemanded(field.type(), entry.value()))
                                        .isPresent());
            case Structure.Entries(Type<?> value) ->
                node instanceof YamlNode.Mapping mapping
                        && mapping.entries().stream().anyMatch(entry -> isDemanded(value, entry.value()));
            case Structure.Items(Type<?> item) ->
                Structure.items(node).stream().anyMatch(each -> isDemanded(item, each));
            case Structure.Pair _, Structure.Plain _ -> false;
        };
    }

    /// Reports fields of a record.
    ///
    /// @param missing their names
    void fields(Shape<?> shape, YamlNode.Mapping original, YamlNode.Mapping translation, List<String> missing) {
        if (!missing.isEmpty()) {
            reading.report(Diagnostic.of(
                            Code.MISSING_TRANSLATION,
                            place(shape, translation),
                            "the translation of this " + shape.noun() + " lacks " + listed(missing))
                    .related(place(shape, original), "the original"));
        }
    }

    /// Reports items of the list, or of the named values, that is being read.
    ///
    /// @param missing what names them
    void items(List<String> missing, YamlNode translation) {
        if (!missing.isEmpty()) {
            Span whole = translation.span();
            Span start = new Span(whole.source(), whole.start(), Math.min(whole.end(), whole.start() + 1));
            reading.report(Diagnostic.of(
                    Code.MISSING_TRANSLATION, start, reading.named() + " lacks the translation of " + listed(missing)));
        }
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return first.isEmpty() ? names.getLast() : first + " and " + names.getLast();
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
