package org.streetwise.tell.publication.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.source.Spanned;
import org.streetwise.tell.citation.SourceWords;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes the table of a neighbourhood's figures, beside those of its municipality and country if any are known.
record FigureTableWriter(
        SentenceWriter sentences, SourceWords sources, Figures figures, List<Indicator> indicators, TableNotes notes) {
    /// A row: a figure, its name, and the indicator that describes it.
    /// @param sourced whether the neighbourhood names sources, which may be those of the figure
    private record Line(String label, Optional<Indicator> indicator, KeyFigure key, boolean sourced) {
        Figure figure() {
            return key.figure();
        }

        Optional<Integer> year() {
            return figure().year().or(() -> indicator.flatMap(Indicator::year));
        }
    }

    /// The figures of indicators in the programme's order, followed by figures that only this neighbourhood has.
    private List<Line> lines(SelectedCase place) {
        List<Line> lines = new ArrayList<>();
        boolean sourced = !place.sources().isEmpty();
        for (Indicator indicator : indicators) {
            Figures.of(place, indicator.id().value())
                    .ifPresent(key ->
                            lines.add(new Line(figures.unitHeading(indicator), Optional.of(indicator), key, sourced)));
        }
        for (KeyFigure key : place.figures()) {
            key.label()
                    .ifPresent(
                            label -> lines.add(new Line(figures.unitHeading(label), Optional.empty(), key, sourced)));
        }
        return lines;
    }

    /// The table; empty if no figure is known.
    ///
    /// @param atMost prints at most this many figures, the first ones
    List<Block> table(SelectedCase place, long atMost) {
        List<Line> lines = lines(place).stream().limit(atMost).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(lines, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        lines.forEach(_ -> grid.rows.add(new ArrayList<>()));
        grid.add(Alignment.LEFT, text(Term.INDICATOR), FigureTableWriter::label);
        grid.add(Alignment.RIGHT, sentences.unitLabel(), line -> Cell.of(Cell.Kind.DATA, said(line)));
        compared(grid, Figure::municipality, sentences.term(Term.MUNICIPALITY));
        compared(grid, Figure::country, figures.country(List.of(place)));
        if (lines.stream().anyMatch(line -> line.year().isPresent())) {
            grid.add(Alignment.RIGHT, text(Term.YEAR), line -> known(line.year().map(String::valueOf)));
        }
        return List.of(new Block.Table(
                Attributes.of(Role.KEY_FIGURES),
                Optional.empty(),
                grid.columns,
                List.of(grid.header),
                grid.rows,
                notes.blocks()));
    }

    private void compared(Grid grid, Function<Figure, Optional<Amount>> with, String heading) {
        if (grid.lines.stream().anyMatch(line -> with.apply(line.figure()).isPresent())) {
            grid.add(
                    Alignment.RIGHT,
                    Inline.text(heading),
                    line -> known(with.apply(line.figure()).map(value -> figures.inTable(value, notes))));
        }
    }

    private Cell known(Optional<String> words) {
        return Cell.of(Cell.Kind.DATA, words.map(Inline::text).orElseGet(notes::missing));
    }

    /// A table in the making, which grows column by column.
    private record Grid(List<Line> lines, List<Column> columns, List<Cell> header, List<List<Cell>> rows) {
        void add(Alignment alignment, List<Inline> words, Function<Line, Cell> cell) {
            columns.add(new Column(alignment));
            header.add(Cell.of(Cell.Kind.DATA, words));
            for (int i = 0; i < lines.size(); i++) {
                rows.get(i).add(cell.apply(lines.get(i)));
            }
        }
    }

    private static Cell label(Line line) {
        List<Inline> words = line.key()
                .label()
                .map(own -> Inline.text(new Spanned<>(line.label(), own.text().span())))
                .orElseGet(() -> Inline.text(line.label()));
        return Cell.of(Cell.Kind.ROW_HEADER, words);
    }

    private List<Inline> said(Line line) {
        source(line);
        KeyFigure key = line.key();
        List<Inline> cell = new ArrayList<>();
        cell.add(new Inline.Text(new Spanned<>(
                figures.inTable(key.figure().value(), notes), key.indicator().span())));
        key.figure().note().ifPresent(note -> cell.add(notes.mark(note.value(), Optional.of(note.span()))));
        return cell;
    }

    private void source(Line line) {
        Optional<Phrase> told = line.sourced() ? Optional.of(Phrase.TABLE_PORTRAIT_SOURCES) : Optional.empty();
        line.figure()
                .source()
                .ifPresentOrElse(
                        source -> notes.source(source.name(), sources.named(source)),
                        () -> line.indicator()
                                .ifPresentOrElse(
                                        indicator -> notes.source(indicator, told),
                                        () -> told.ifPresent(notes::sourceElsewhere)));
    }

    private List<Inline> text(Term term) {
        return Inline.text(sentences.term(term));
    }
}
