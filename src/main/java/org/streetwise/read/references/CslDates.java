package org.streetwise.read.references;

import java.util.List;
import java.util.Optional;
import org.streetwise.know.value.PartialDate;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Spanned;

/// Reads the dates of a CSL item: `{date-parts: [[2021, 5, 3]]}`, `{year: 2021, month: 5}`, a text, or a list of them,
/// of which the first counts.
final class CslDates {
    private CslDates() {}

    static Optional<PartialDate> of(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar _ -> CslItem.text(node).flatMap(text -> WrittenDates.date(text.value()));
            case YamlNode.Sequence list ->
                list.items().isEmpty() ? Optional.empty() : of(list.items().getFirst());
            case YamlNode.Mapping mapping -> of(new CslItem(mapping));
        };
    }

    private static Optional<PartialDate> of(CslItem date) {
        List<String> parts = parts(date);
        if (!parts.isEmpty()) {
            return WrittenDates.date(
                    parts.getFirst(),
                    parts.stream().skip(1).findFirst(),
                    parts.stream().skip(2).findFirst());
        }
        return date.text("year")
                .flatMap(year -> WrittenDates.date(year, date.text("month"), date.text("day")))
                .or(() -> date.text("raw", "literal").flatMap(WrittenDates::date));
    }

    private static List<String> parts(CslItem date) {
        List<YamlNode> outer = date.items("date-parts");
        List<YamlNode> inner =
                !outer.isEmpty() && outer.getFirst() instanceof YamlNode.Sequence first ? first.items() : outer;
        return inner.stream()
                .flatMap(part -> CslItem.text(part).stream())
                .map(Spanned::value)
                .toList();
    }

    /// Whether an item says that it has no date.
    static boolean isUndated(YamlNode node) {
        String words = words(node);
        return words.isEmpty() || WrittenDates.isUndated(words);
    }

    /// What is written for a date, for a message.
    static String words(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar _ -> CslItem.text(node).map(Spanned::value).orElse("");
            case YamlNode.Sequence list ->
                list.items().isEmpty() ? "" : words(list.items().getFirst());
            case YamlNode.Mapping mapping -> {
                CslItem date = new CslItem(mapping);
                yield date.text("raw", "literal", "year").orElseGet(() -> String.join("-", parts(date)));
            }
        };
    }
}
