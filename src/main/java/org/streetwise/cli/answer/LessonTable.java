package org.streetwise.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.know.query.LessonTexts;
import org.streetwise.know.query.ListedLesson;
import org.streetwise.know.query.Strength;
import org.streetwise.know.value.Audience;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.source.Spanned;
import org.streetwise.table.Cell;
import org.streetwise.table.Column;
import org.streetwise.table.Table;

/// Makes the table of lessons.
public final class LessonTable {
    private static final String LEVEL = "kind";

    private static final List<Column> COLUMNS = List.of(
            Column.of("number", "no"),
            Column.key("lesson", "lesson"),
            Column.text("title", "title").wide(),
            Column.text("theme", "theme"),
            Column.of("neighbourhoods", "nbhs"),
            Column.of("carriedBy", "by"),
            Column.of("differing", "differ"),
            Column.of("evidence", "evidence"),
            Column.text("outcomes", "outcome"),
            Column.key("place", "place").withRoom(),
            Column.detail("short"),
            Column.detail("cases"),
            Column.detail("moreThemes"),
            Column.detail("phases"),
            Column.detail("audiences"),
            Column.detail(LEVEL),
            Column.detail("restsOn"),
            Column.detail("carries"),
            Column.detail("carriers"),
            Column.detail("differingLessons"),
            Column.detail("visibility"));

    private static final List<Column> TEXTS = List.of(
            Column.detail("happened"),
            Column.detail("learnt"),
            Column.detail("text"),
            Column.detail("transfer"),
            Column.detail("plain"));

    private static final List<Column> LINKED =
            List.of(Column.detail("tasks"), Column.detail("strategies"), Column.detail("sources"));

    /// The audiences of recommendations, in the programme's order. The last, empty entry stands for everyone.
    private final List<Optional<Id>> audiences = new ArrayList<>();

    private final SourcePlaces places;

    private LessonTable(List<Audience> audiences, SourcePlaces places) {
        audiences.stream()
                .map(Audience::id)
                .map(Spanned::value)
                .map(Optional::of)
                .forEach(this.audiences::add);
        this.audiences.add(Optional.empty());
        this.places = places;
    }

    /// @param audiences the programme's audiences; each gets a column of recommendations
    public static Table of(List<ListedLesson> lessons, List<Audience> audiences, SourcePlaces places) {
        LessonTable table = new LessonTable(audiences, places);
        return new Table(
                "lessons",
                "lesson",
                Optional.of(LEVEL),
                table.columns(),
                lessons.stream().map(table::row).toList());
    }

    private List<Column> columns() {
        Stream<Column> recommendations = audiences.stream()
                .map(audience -> audience.map(id -> "recommendations." + id).orElse("recommendations.everyone"))
                .map(Column::detail);
        return Stream.of(COLUMNS.stream(), TEXTS.stream(), recommendations, LINKED.stream())
                .flatMap(columns -> columns)
                .toList();
    }

    private List<Cell> row(ListedLesson lesson) {
        Strength strength = lesson.strength();
        LessonTexts texts = lesson.texts();
        List<Cell> row = new ArrayList<>(List.of(
                number(lesson),
                new Cell.Words(name(lesson)),
                new Cell.Words(lesson.title()),
                new Cell.Words(lesson.theme().value()),
                new Cell.Whole(strength.neighbourhoods()),
                lesson.isStreetwise() ? new Cell.Whole(strength.lessons()) : new Cell.Missing(""),
                lesson.isStreetwise() ? new Cell.Whole(lesson.differing().size()) : new Cell.Missing(""),
                TableCells.of(lesson.subject().evidence()),
                TableCells.counts(strength.outcomes()),
                places.of(lesson.place()),
                text(texts, AuthoredText.STREETWISE_SHORT, AuthoredText.LESSON_SHORT),
                ids(lesson.cases()),
                ids(lesson.moreThemes()),
                names(lesson.subject().phases()),
                names(lesson.subject().audiences()),
                new Cell.Words(lesson.isStreetwise() ? "streetwise" : "case"),
                TableCells.counts(strength.evidence()),
                ids(lesson.carries()),
                keys(lesson.carriedBy()),
                keys(lesson.differing()),
                TableCells.visibility(lesson.isInternal()),
                text(texts, AuthoredText.HAPPENED),
                text(texts, AuthoredText.LEARNT),
                text(texts, AuthoredText.STREETWISE_TEXT),
                text(texts, AuthoredText.TRANSFER),
                text(texts, AuthoredText.STREETWISE_PLAIN, AuthoredText.LESSON_PLAIN)));
        audiences.forEach(audience -> row.add(Cell.prose(
                Optional.ofNullable(texts.recommendations().get(audience)).map(all -> String.join("\n", all)))));
        row.add(ids(texts.tasks()));
        row.add(ids(texts.strategies()));
        row.add(TableCells.sources(texts.sources()));
        return row;
    }

    /// The text of the first of these fields that is not empty.
    private static Cell text(LessonTexts texts, AuthoredText... fields) {
        return Cell.prose(Stream.of(fields)
                .flatMap(field -> Optional.ofNullable(texts.fields().get(field)).stream())
                .findFirst());
    }

    private static Cell names(Set<Id> ids) {
        return ids(ids.stream().sorted().toList());
    }

    private static Cell ids(List<Id> ids) {
        return new Cell.Names(ids.stream().map(Id::value).toList());
    }

    private static Cell keys(List<LessonKey> keys) {
        return new Cell.Names(keys.stream().map(LessonKey::toString).toList());
    }

    private static Cell number(ListedLesson lesson) {
        OptionalInt number = lesson.number();
        return number.isPresent()
                ? new Cell.Whole(number.getAsInt())
                : new Cell.Missing(lesson.isInternal() ? "int" : "–");
    }

    /// Nothing can refer to a lesson without an id, so it is named by its case alone.
    private static String name(ListedLesson lesson) {
        return switch (lesson.name()) {
            case LessonName.Streetwise(Id id) -> id.value();
            case LessonName.OfCase(LessonKey key) -> lesson.isNamed() ? key.toString() : key.caseId() + "/–";
        };
    }
}
