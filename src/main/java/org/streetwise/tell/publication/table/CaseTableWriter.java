package org.streetwise.tell.publication.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.know.value.Stage;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Table.Alignment;
import org.streetwise.tell.document.Block.Table.Cell;
import org.streetwise.tell.document.Block.Table.Column;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.phrase.Dates;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.template.Part.CaseColumn;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes the table of all neighbourhoods, one row each.
record CaseTableWriter(
        Synthesis synthesis,
        SentenceWriter sentences,
        Dates dates,
        Places places,
        Figures figures,
        List<Indicator> indicators,
        TableNotes notes) {
    /// With more figures than this, columns get too narrow for their numbers. The portraits have all figures.
    private static final int MOST_FIGURES = 5;

    /// A column with its contents.
    private sealed interface Filled {
        record Of(CaseColumn column) implements Filled {}

        record OfIndicator(Indicator indicator) implements Filled {}
    }

    Block table(Target target, List<Inline> caption, List<CaseColumn> columns) {
        List<SelectedCase> cases = synthesis.cases();
        List<Filled> filled = columns.stream()
                .flatMap(column -> filled(column, cases).stream())
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (SelectedCase place : cases) {
            rows.add(filled.stream().map(column -> cell(column, place)).toList());
        }
        return new Block.Table(
                Attributes.of(Role.KEY_FIGURES).with(target),
                Optional.of(caption),
                filled.stream().map(CaseTableWriter::shape).toList(),
                header(filled),
                rows,
                notes.blocks());
    }

    /// A column is left out if all its cells are empty or equal.
    private List<Filled> filled(CaseColumn column, List<SelectedCase> cases) {
        return switch (column) {
            case NEIGHBOURHOOD -> List.of(new Filled.Of(column));
            case MUNICIPALITY ->
                cases.stream().anyMatch(each -> each.municipality().isPresent())
                        ? List.of(new Filled.Of(column))
                        : List.of();
            case STAGE ->
                cases.stream().anyMatch(each -> each.facts().stage().isPresent())
                        ? List.of(new Filled.Of(column))
                        : List.of();
            case PARTICIPATION ->
                cases.stream().map(CaseTableWriter::participation).distinct().count() > 1
                        ? List.of(new Filled.Of(column))
                        : List.of();
            case FIGURES ->
                overview(cases).stream()
                        .map(indicator -> (Filled) new Filled.OfIndicator(indicator))
                        .toList();
        };
    }

    /// The indicators that authors chose for the table. If they chose none, it has those for which most neighbourhoods
    /// have a figure. They keep the order of the programme's list.
    private List<Indicator> overview(List<SelectedCase> cases) {
        Map<Indicator, Long> known = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            long count = cases.stream()
                    .filter(each -> Figures.of(each, indicator.id().value()).isPresent())
                    .count();
            if (count > 0) {
                known.put(indicator, count);
            }
        }
        List<Indicator> chosen =
                known.keySet().stream().filter(Indicator::overview).toList();
        if (!chosen.isEmpty()) {
            return chosen;
        }
        Set<Indicator> most = known.entrySet().stream()
                .sorted(Map.Entry.<Indicator, Long>comparingByValue().reversed())
                .limit(MOST_FIGURES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return known.keySet().stream().filter(most::contains).toList();
    }

    private static Column shape(Filled column) {
        return switch (column) {
            case Filled.OfIndicator _ -> new Column(Alignment.RIGHT);
            case Filled.Of _ -> new Column(Alignment.LEFT);
        };
    }

    /// One row, or two if neighbouring figures share a measure, which then stands once above them.
    private List<List<Cell>> header(List<Filled> columns) {
        List<Cell> upper = new ArrayList<>();
        List<Cell> lower = new ArrayList<>();
        boolean grouped = false;
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> measure = measure(columns.get(i));
            boolean goesOn = measure.isPresent() && i > 0 && measure.equals(measure(columns.get(i - 1)));
            boolean begins = measure.isPresent()
                    && !goesOn
                    && i + 1 < columns.size()
                    && measure.equals(measure(columns.get(i + 1)));
            if (goesOn) {
                upper.add(new Cell(Cell.Kind.LEFT, List.of()));
            } else if (begins) {
                upper.add(Cell.of(Cell.Kind.DATA, sentences.capitalised(Inline.text(measure.get()))));
            } else {
                upper.add(head(columns.get(i)));
            }
            if ((goesOn || begins) && columns.get(i) instanceof Filled.OfIndicator(var indicator)) {
                lower.add(Cell.of(Cell.Kind.DATA, Inline.text(indicator.label())));
            } else {
                lower.add(new Cell(Cell.Kind.ABOVE, List.of()));
            }
            grouped |= begins;
        }
        return grouped ? List.of(upper, lower) : List.of(upper);
    }

    private static Optional<String> measure(Filled column) {
        return switch (column) {
            case Filled.OfIndicator(var indicator) -> Figures.measure(indicator);
            case Filled.Of _ -> Optional.empty();
        };
    }

    private Cell head(Filled column) {
        List<Inline> words = switch (column) {
            case Filled.OfIndicator(var indicator) -> Inline.text(figures.heading(indicator));
            case Filled.Of(CaseColumn of) ->
                switch (of) {
                    case NEIGHBOURHOOD, FIGURES -> sentences.unitLabel();
                    case MUNICIPALITY -> Inline.text(sentences.term(Term.MUNICIPALITY));
                    case STAGE -> Inline.text(sentences.term(Term.STAGE));
                    case PARTICIPATION -> Inline.text(sentences.term(Term.PARTICIPATION));
                };
        };
        return Cell.of(Cell.Kind.DATA, words);
    }

    private Cell cell(Filled column, SelectedCase place) {
        return switch (column) {
            case Filled.OfIndicator(var indicator) -> Cell.of(Cell.Kind.DATA, figure(place, indicator));
            case Filled.Of(CaseColumn of) ->
                switch (of) {
                    case NEIGHBOURHOOD, FIGURES -> Cell.of(Cell.Kind.ROW_HEADER, places.linkedName(place));
                    case MUNICIPALITY ->
                        Cell.of(
                                Cell.Kind.DATA,
                                Inline.text(place.municipality().orElseGet(() -> sentences.term(Term.UNNAMED))));
                    case STAGE ->
                        Cell.of(
                                Cell.Kind.DATA,
                                place.facts().stage().map(this::stage).orElseGet(notes::missing));
                    case PARTICIPATION -> Cell.of(Cell.Kind.DATA, Inline.text(sentences.term(participation(place))));
                };
        };
    }

    private static Term participation(SelectedCase place) {
        if (place.facts().fictional()) {
            return Term.PARTICIPATION_FICTIONAL;
        }
        return switch (place.facts().participation()) {
            case CONFIRMED -> Term.PARTICIPATION_CONFIRMED;
            case PUBLIC_SOURCE -> Term.PARTICIPATION_PUBLIC_SOURCE;
        };
    }

    private List<Inline> stage(Stage stage) {
        List<Inline> cell = new ArrayList<>(Inline.text(stage.name()));
        stage.asOf().map(dates::say).ifPresent(date -> remark(date, cell));
        return cell;
    }

    /// A figure of a neighbourhood. If its year differs from the column's, or if it has a note, a letter refers to a
    /// remark below the table.
    private List<Inline> figure(SelectedCase place, Indicator indicator) {
        Optional<KeyFigure> found = Figures.of(place, indicator.id().value());
        if (found.isEmpty()) {
            return notes.missing();
        }
        Figure figure = found.get().figure();
        if (figure.source().isPresent()) {
            notes.sourceElsewhere(Phrase.TABLE_CASE_SOURCES);
        } else if (figure.amount().isPresent()) {
            notes.source(
                    indicator, place.sources().isEmpty() ? Optional.empty() : Optional.of(Phrase.TABLE_CASE_SOURCES));
        }
        List<Inline> cell = new ArrayList<>();
        cell.add(new Inline.Text(new Spanned<>(
                figures.inTable(figure.value(), notes), found.get().indicator().span())));
        Figures.remark(figure, indicator)
                .ifPresent(remark -> cell.add(notes.mark(remark, figure.note().map(Spanned::span))));
        return cell;
    }

    private void remark(String remark, List<Inline> cell) {
        cell.add(notes.mark(remark));
    }
}
