package org.streetwise.read.references;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.value.PartialDate;
import org.streetwise.read.references.WrittenDates.Written;
import org.streetwise.read.yaml.YamlNode;
import org.streetwise.source.Spanned;

/// Reads the dates of a CSL item: `{date-parts: [[2021, 5, 3]]}`, `{year: 2021, month: 5}`, a text, or a list of them,
/// of which the first counts.
final class CslDates {
    private static final Set<String> NO = Set.of("false", "no", "0");

    private CslDates() {}

    static Optional<Written> of(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar _ -> CslItem.text(node).flatMap(text -> WrittenDates.date(text.value()));
            case YamlNode.Sequence list ->
                list.items().isEmpty()
                        ? Optional.empty()
                        : of(list.items().getFirst())
                                .map(date -> without(
                                        date,
                                        texts(list.items()
                                                .subList(1, list.items().size()))));
            case YamlNode.Mapping mapping -> of(new CslItem(mapping));
        };
    }

    private static Optional<Written> of(CslItem date) {
        Optional<Written> inParts = inParts(date).map(read -> without(read, around(date)));
        Optional<Written> inWords = date.text("raw", "literal").flatMap(WrittenDates::date);
        boolean exact = inWords.isPresent() && !(inWords.get().date() instanceof PartialDate.OfYear);
        return inParts.filter(read -> !exact || !(read.date() instanceof PartialDate.OfYear))
                .or(() -> inWords);
    }

    private static Optional<Written> inParts(CslItem date) {
        List<String> parts = parts(date);
        Optional<String> month = date.text("month").or(() -> season(date).filter(CslDates::isMonth));
        return parts.isEmpty()
                ? date.text("year").flatMap(year -> WrittenDates.date(year, month, date.text("day")))
                : WrittenDates.date(
                        parts.getFirst(),
                        parts.stream().skip(1).findFirst().or(() -> month),
                        parts.stream().skip(2).findFirst());
    }

    /// What print leaves out: a season, the end of a range, that a date is uncertain.
    private static List<String> around(CslItem date) {
        List<YamlNode> outer = date.items("date-parts");
        boolean range = outer.size() > 1 && outer.getFirst() instanceof YamlNode.Sequence;
        return Stream.of(
                        season(date).filter(season -> !isMonth(season)).stream(),
                        date.text("circa").filter(circa -> !NO.contains(circa)).map(_ -> "circa").stream(),
                        texts(range ? outer.subList(1, outer.size()) : List.of()).stream())
                .flatMap(lost -> lost)
                .toList();
    }

    /// The season's name, or `season 3`.
    private static Optional<String> season(CslItem date) {
        return date.text("season").map(season -> Character.isDigit(season.charAt(0)) ? "season " + season : season);
    }

    /// Some programs write a month that they don't know as a season.
    private static boolean isMonth(String season) {
        return !season.startsWith("season") && DateForms.month(season).isPresent();
    }

    private static Written without(Written date, List<String> more) {
        String lost = Stream.concat(Stream.of(date.lost()), more.stream())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return new Written(date.date(), lost, date.unread());
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

    private static List<String> fields(CslItem date) {
        return Stream.of("year", "month", "season", "day")
                .flatMap(field -> date.text(field).stream())
                .toList();
    }

    /// The texts of several dates, without empty ones.
    private static List<String> texts(List<YamlNode> dates) {
        return dates.stream()
                .map(CslDates::words)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Whether an item says that it has no date.
    static boolean isUndated(YamlNode node) {
        String words = words(node);
        return words.isEmpty() || WrittenDates.isUndated(words);
    }

    /// The text of a date, for a message.
    static String words(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar _ -> CslItem.text(node).map(Spanned::value).orElse("");
            case YamlNode.Sequence list ->
                list.items().stream()
                        .map(CslDates::words)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("-"));
            case YamlNode.Mapping mapping -> {
                CslItem date = new CslItem(mapping);
                List<String> parts = parts(date);
                yield date.text("raw", "literal")
                        .orElseGet(() -> String.join("-", parts.isEmpty() ? fields(date) : parts));
            }
        };
    }
}
