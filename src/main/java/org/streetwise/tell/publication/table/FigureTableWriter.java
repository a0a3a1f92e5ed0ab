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
        List<Column> columns = new ArrayList<>();
        List<Cell> header = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        lines.forEach(_ -> rows.add(new ArrayList<>()));
        add(columns, header, Alignment.LEFT, text(Term.INDICATOR));
        add(columns, header, Alignment.RIGHT, sentences.unitLabel());
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).add(label(lines.get(i)));
            rows.get(i).add(Cell.of(Cell.Kind.DATA, said(lines.get(i))));
        }
        compared(lines, Figure::municipality, sentences.term(Term.MUNICIPALITY), columns, header, rows);
        compared(lines, Figure::country, figures.country(List.of(place)), columns, header, rows);
        if (lines.stream().anyMatch(line -> line.year().isPresent())) {
            add(columns, header, Alignment.RIGHT, text(Term.YEAR));
            for (int i = 0; i < lines.size(); i++) {
                rows.get(i)
                        .add(Cell.of(
                                Cell.Kind.DATA,
                                lines.get(i)
                                        .year()
                                        .map(year -> text(Integer.toString(year)))
                                        .orElseGet(notes::missing)));
            }
        }
        return List.of(new Block.Table(
                Attributes.of(Role.KEY_FIGURES), Optional.empty(), columns, List.of(header), rows, notes.blocks()));
    }

    private void compared(
            List<Line> lines,
            Function<Figure, Optional<Amount>> with,
            String heading,
            List<Column> columns,
            List<Cell> header,
            List<List<Cell>> rows) {
        if (lines.stream().noneMatch(line -> with.apply(line.figure()).isPresent())) {
            return;
        }
        add(columns, header, Alignment.RIGHT, text(heading));
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i)
                    .add(Cell.of(
                            Cell.Kind.DATA,
                            with.apply(lines.get(i).figure())
                                    .map(value -> text(figures.inTable(value, notes)))
                                    .orElseGet(notes::missing)));
        }
    }

    private static void add(List<Column> columns, List<Cell> header, Alignment alignment, List<Inline> words) {
        columns.add(new Column(alignment));
        header.add(Cell.of(Cell.Kind.DATA, words));
    }

    private static Cell label(Line line) {
        List<Inline> words = line.key()
                .label()
                .map(own -> List.<Inline>of(
                        new Inline.Text(new Spanned<>(line.label(), own.text().span()))))
                .orElseGet(() -> text(line.label()));
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
        return text(sentences.term(term));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
