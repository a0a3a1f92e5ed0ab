package org.streetwise.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.streetwise.know.query.ListedLesson;
import org.streetwise.know.query.Strength;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.know.value.LessonName;
import org.streetwise.table.Cell;
import org.streetwise.table.Column;
import org.streetwise.table.Table;

/// Lessons as a table.
final class LessonTable {
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
            Column.detail("phases"),
            Column.detail("audiences"),
            Column.detail("kind"),
            Column.detail("restsOn"),
            Column.detail("carries"),
            Column.detail("visibility"));

    private LessonTable() {}

    static Table of(List<ListedLesson> lessons, SourcePlaces places) {
        return new Table(
                "lessons",
                "lesson",
                COLUMNS,
                lessons.stream().map(lesson -> row(lesson, places)).toList());
    }

    private static List<Cell> row(ListedLesson lesson, SourcePlaces places) {
        Strength strength = lesson.strength();
        return List.of(
                number(lesson),
                new Cell.Words(name(lesson)),
                new Cell.Words(lesson.title()),
                new Cell.Words(lesson.theme().value()),
                new Cell.Whole(strength.neighbourhoods()),
                lesson.isStreetwise() ? new Cell.Whole(strength.lessons()) : new Cell.Missing(""),
                lesson.isStreetwise() ? new Cell.Whole(lesson.differing()) : new Cell.Missing(""),
                TableCells.of(strength.strongest()),
                TableCells.counts(strength.outcomes()),
                places.of(lesson.place()),
                Cell.words(lesson.gist()),
                names(lesson.subject().phases()),
                names(lesson.subject().audiences()),
                new Cell.Words(lesson.isStreetwise() ? "streetwise" : "case"),
                TableCells.counts(strength.evidence()),
                new Cell.Names(lesson.carries().stream().map(Id::value).toList()),
                TableCells.visibility(lesson.isInternal()));
    }

    private static Cell names(Set<Id> ids) {
        return new Cell.Names(ids.stream().map(Id::value).sorted().toList());
    }

    private static Cell number(ListedLesson lesson) {
        OptionalInt number = lesson.number();
        return number.isPresent()
                ? new Cell.Whole(number.getAsInt())
                : new Cell.Missing(lesson.isInternal() ? "int" : "–");
    }

    /// Nothing can refer to a lesson without an id, so it has its case's name only.
    private static String name(ListedLesson lesson) {
        return switch (lesson.name()) {
            case LessonName.Streetwise(Id id) -> id.value();
            case LessonName.OfCase(LessonKey key) -> lesson.isNamed() ? key.toString() : key.caseId() + "/–";
        };
    }
}
