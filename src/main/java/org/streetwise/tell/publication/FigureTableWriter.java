package org.streetwise.tell.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// One neighbourhood's figures, beside its municipality's and the country's where any of these is known.
final class FigureTableWriter {
    private final Tools tools;
    private final List<Indicator> indicators;
    private final Figures figures;
    private final TableNotes notes;

    FigureTableWriter(Tools tools, List<Indicator> indicators) {
        this.tools = tools;
        this.indicators = indicators;
        this.figures = new Figures(tools.words().language());
        this.notes = new TableNotes(tools.speech());
    }

    private record Line(Indicator indicator, Figure figure) {
        Optional<Integer> year() {
            return switch (figure) {
                case Figure.Secret _ -> indicator.year();
                case Figure.Known known -> known.year().or(indicator::year);
            };
        }

        Optional<BigDecimal> compared(Function<Figure.Known, Optional<BigDecimal>> with) {
            return switch (figure) {
                case Figure.Secret _ -> Optional.empty();
                case Figure.Known known -> with.apply(known);
            };
        }
    }

    /// Nothing where no figure is known.
    ///
    /// @param atMost how many figures are printed, the first
    List<Block> table(SelectedCase place, long atMost) {
        List<Line> lines = indicators.stream()
                .flatMap(indicator ->
                        Figures.of(place, indicator.id().value()).stream().map(figure -> new Line(indicator, figure)))
                .limit(atMost)
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        List<Cell> header = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        lines.forEach(_ -> rows.add(new ArrayList<>()));
        add(columns, header, Alignment.LEFT, text(Term.INDICATOR));
        add(columns, header, Alignment.RIGHT, tools.speech().unitLabel());
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i).add(label(lines.get(i).indicator()));
            rows.get(i).add(Cell.of(Cell.Kind.DATA, said(lines.get(i))));
        }
        compared(lines, Figure.Known::municipality, Term.MUNICIPALITY, columns, header, rows);
        compared(lines, Figure.Known::country, Term.COUNTRY, columns, header, rows);
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
            Function<Figure.Known, Optional<BigDecimal>> with,
            Term heading,
            List<Column> columns,
            List<Cell> header,
            List<List<Cell>> rows) {
        if (lines.stream().noneMatch(line -> line.compared(with).isPresent())) {
            return;
        }
        add(columns, header, Alignment.RIGHT, text(heading));
        for (int i = 0; i < lines.size(); i++) {
            rows.get(i)
                    .add(Cell.of(
                            Cell.Kind.DATA,
                            lines.get(i)
                                    .compared(with)
                                    .map(value -> text(figures.number(value)))
                                    .orElseGet(notes::missing)));
        }
    }

    private static void add(List<Column> columns, List<Cell> header, Alignment alignment, List<Inline> words) {
        columns.add(new Column(alignment));
        header.add(Cell.of(Cell.Kind.DATA, words));
    }

    private Cell label(Indicator indicator) {
        return Cell.of(Cell.Kind.ROW_HEADER, text(figures.unitHeading(indicator)));
    }

    private List<Inline> said(Line line) {
        notes.source(line.indicator(), Phrase.TABLE_PORTRAIT_SOURCES);
        return switch (line.figure()) {
            case Figure.Secret _ -> {
                notes.explain(Phrase.TABLE_WITHHELD);
                yield tools.speech().say(Phrase.WITHHELD);
            }
            case Figure.Known known -> {
                List<Inline> cell = new ArrayList<>(text(figures.number(known.value())));
                known.note().ifPresent(note -> cell.add(notes.mark(note.value(), Optional.of(note.span()))));
                yield cell;
            }
        };
    }

    private List<Inline> text(Term term) {
        return text(tools.speech().term(term));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
