package org.streetwise.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.know.query.Gap;
import org.streetwise.know.query.ListedTheme;
import org.streetwise.know.value.Id;
import org.streetwise.table.Cell;
import org.streetwise.table.Column;
import org.streetwise.table.Table;

/// Tables of themes and of what they lack.
public final class ThemeTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("theme", "theme"),
            Column.text("title", "title"),
            Column.of("caseLessons", "case lessons"),
            Column.of("neighbourhoods", "nbhs"),
            Column.of("numbered", "numbered"),
            Column.of("notGathered", "alone"),
            Column.text("recommendations", "recommendations"),
            Column.detail("place"));
    private static final List<Column> GAPS = List.of(
            Column.text("theme", "theme"),
            Column.of("gap", "gap"),
            Column.of("count", "count"),
            Column.text("names", "which"),
            Column.detail("place"));

    private ThemeTable() {}

    /// The table of themes, one row each.
    public static Table of(List<ListedTheme> themes, SourcePlaces places) {
        return new Table(
                "themes",
                "theme",
                COLUMNS,
                themes.stream().map(theme -> row(theme, places)).toList());
    }

    private static List<Cell> row(ListedTheme theme, SourcePlaces places) {
        Map<String, Integer> recommendations = new LinkedHashMap<>();
        theme.recommendations()
                .forEach((audience, count) ->
                        recommendations.put(audience.map(Id::value).orElse("everyone"), count));
        return List.of(
                new Cell.Words(theme.id().value()),
                new Cell.Words(theme.title()),
                new Cell.Whole(theme.lessons()),
                new Cell.Whole(theme.neighbourhoods()),
                new Cell.Whole(theme.numbered()),
                new Cell.Whole(theme.alone()),
                new Cell.Counts(recommendations),
                places.of(theme.place()));
    }

    /// The table of gaps, one row each.
    public static Table ofGaps(List<Gap> gaps, SourcePlaces places) {
        return new Table(
                "gaps",
                "gap",
                GAPS,
                gaps.stream()
                        .map(gap -> List.<Cell>of(
                                new Cell.Words(gap.theme().value()),
                                new Cell.Words(words(gap.kind())),
                                gap.names().isEmpty()
                                        ? new Cell.Missing("")
                                        : new Cell.Whole(gap.names().size()),
                                new Cell.Names(gap.names()),
                                places.of(gap.place())))
                        .toList());
    }

    private static String words(Gap.Kind kind) {
        return switch (kind) {
            case INTRODUCTION -> "no introduction";
            case COMPARISON -> "no comparison";
            case MEANING -> "no meaning";
            case NOT_GATHERED -> "case lessons not gathered";
            case ONE_NEIGHBOURHOOD -> "fewer than two neighbourhoods";
            case WITHOUT_RECOMMENDATION -> "no recommendation";
            case AUDIENCE_NOT_ASKED -> "audiences not asked";
            case NOTHING_RECORDED -> "neighbourhoods without lesson";
            case WITHOUT_EVIDENCE -> "no evidence or source";
            case NOT_TRANSLATED -> "not translated";
        };
    }
}
