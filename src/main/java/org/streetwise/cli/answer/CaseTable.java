package org.streetwise.cli.answer;

import java.util.List;
import java.util.stream.Stream;
import org.streetwise.cli.folder.SourcePlaces;
import org.streetwise.know.query.ListedCase;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.Stage;
import org.streetwise.source.Language;
import org.streetwise.table.Cell;
import org.streetwise.table.Column;
import org.streetwise.table.Table;

/// Makes the table of cases.
public final class CaseTable {
    private static final List<Column> COLUMNS = List.of(
            Column.text("case", "case").wide(),
            Column.text("neighbourhood", "neighbourhood"),
            Column.text("municipality", "municipality").withRoom(),
            Column.text("stage", "stage"),
            Column.of("stageAsOf", "as of"),
            Column.of("lessons", "lessons"),
            Column.of("carries", "carries"),
            Column.of("figures", "figures"),
            Column.of("photos", "photos"),
            Column.text("review", "review"),
            Column.of("checked", "checked"),
            Column.of("languages", "in"),
            Column.detail("region"),
            Column.detail("country"),
            Column.detail("anonymous"),
            Column.detail("visibility"),
            Column.detail("sources"),
            Column.detail("place"));

    private CaseTable() {}

    /// @param indicators each adds a column of figures for programs and spreadsheets
    public static Table of(List<ListedCase> cases, List<Indicator> indicators, SourcePlaces places) {
        FigureColumns figures = new FigureColumns(indicators);
        return new Table(
                "cases",
                "case",
                Stream.concat(COLUMNS.stream(), figures.columns().stream()).toList(),
                cases.stream()
                        .map(each -> Stream.concat(row(each, places).stream(), figures.cells(each).stream())
                                .toList())
                        .toList());
    }

    private static List<Cell> row(ListedCase each, SourcePlaces places) {
        return List.of(
                new Cell.Words(each.id().value()),
                new Cell.Words(each.neighbourhood()),
                new Cell.Words(each.municipality()),
                Cell.words(each.stage().map(stage -> stage.name().value())),
                TableCells.date(each.stage().flatMap(Stage::asOf)),
                each.isInternal() ? new Cell.Missing("int") : new Cell.Whole(each.lessons()),
                each.isInternal() ? new Cell.Missing("") : new Cell.Whole(each.carried()),
                new Cell.Whole(each.figures()),
                new Cell.Whole(each.photos()),
                Cell.words(each.review().map(TableCells::review)),
                TableCells.date(each.checked()),
                new Cell.Names(each.languages().stream().map(Language::tag).toList()),
                Cell.words(each.region()),
                Cell.words(each.country()),
                Cell.words(each.alias()),
                TableCells.visibility(each.isInternal()),
                TableCells.sources(each.sources()),
                places.of(each.place()));
    }
}
