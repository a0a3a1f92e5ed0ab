package org.streetwise.tell.publication.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Reference;
import org.streetwise.tell.document.Block.Chart.Row;
import org.streetwise.tell.document.ChartRange;
import org.streetwise.tell.document.ChartValue;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.phrase.Targets;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes charts that compare the figures of all neighbourhoods. They keep the order that neighbourhoods have
/// everywhere.
final class FigureChart {
    /// The most neighbourhoods on one page. A chart of more is divided into parts with the same range.
    private static final int MOST = 24;

    /// The most neighbourhoods on one page if each has three bars.
    private static final int MOST_OF_THREE = 18;

    private final Synthesis synthesis;
    private final SentenceWriter sentences;
    private final Places places;
    private final Indicator indicator;
    private final Figures figures;
    private final List<Figure> known;
    private final Optional<Amount> country;
    private final List<Series> series;

    /// One of the numbers of a figure.
    private record Series(String name, Function<Figure, Optional<Amount>> number) {}

    FigureChart(Synthesis synthesis, SentenceWriter sentences, Places places, Figures figures, Indicator indicator) {
        this.synthesis = synthesis;
        this.sentences = sentences;
        this.places = places;
        this.indicator = indicator;
        this.figures = figures;
        this.known = synthesis.cases().stream()
                .flatMap(place -> Figures.of(place, indicator.id().value()).stream())
                .map(KeyFigure::figure)
                .filter(figure -> figure.amount().isPresent())
                .toList();
        this.country = country();
        this.series = series();
    }

    /// The parts of the chart; empty if no figure is known.
    List<Chart> charts() {
        if (known.isEmpty()) {
            return List.of();
        }
        List<SelectedCase> cases = synthesis.cases();
        Optional<Reference> reference = country.map(number -> new Reference(
                countryName(),
                new ChartValue.Known(number.number(), figures.inTable(number, new TableNotes(sentences)))));
        ChartRange range = ChartRange.of(ChartRange.numbers(rows(cases, new TableNotes(sentences)), reference));
        int most = series.size() < Chart.MOST_SERIES ? MOST : MOST_OF_THREE;
        int parts = (cases.size() + most - 1) / most;
        List<Chart> charts = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<SelectedCase> share = cases.subList(part * cases.size() / parts, (part + 1) * cases.size() / parts);
            charts.add(chart(share, caption(part + 1, parts), part == 0, reference, range));
        }
        return charts;
    }

    private Chart chart(
            List<SelectedCase> cases,
            List<Inline> caption,
            boolean first,
            Optional<Reference> reference,
            ChartRange range) {
        TableNotes notes = new TableNotes(sentences);
        List<Row> rows = rows(cases, notes);
        notes.source(indicator, Optional.of(Phrase.TABLE_CASE_SOURCES));
        return new Chart(
                first
                        ? Attributes.NONE.with(
                                Targets.figure(indicator.id().value().value()))
                        : Attributes.NONE,
                caption,
                alternative(caption),
                Figures.measure(indicator),
                series.stream().map(Series::name).toList(),
                rows,
                reference,
                range,
                notes.blocks());
    }

    private String countryName() {
        return figures.country(synthesis.cases().stream()
                .filter(place -> Figures.of(place, indicator.id().value())
                        .filter(key -> key.figure().country().isPresent())
                        .isPresent())
                .toList());
    }

    /// The country's number, if all figures give the same one. Figures of different years give different ones.
    private Optional<Amount> country() {
        List<Amount> numbers =
                known.stream().flatMap(figure -> figure.country().stream()).toList();
        return numbers.stream().findFirst().filter(first -> numbers.stream().allMatch(number -> isSame(number, first)));
    }

    private static boolean isSame(Amount one, Amount other) {
        return one.precision() == other.precision()
                && one.number().compareTo(other.number()) == 0
                && one.upper().equals(other.upper());
    }

    private List<Series> series() {
        List<Series> series = new ArrayList<>();
        series.add(new Series(PlainText.of(sentences.unitLabel()), Figure::amount));
        if (known.stream().anyMatch(figure -> figure.municipality().isPresent())) {
            series.add(new Series(sentences.term(Term.MUNICIPALITY), Figure::municipality));
        }
        if (country.isEmpty()
                && known.stream().anyMatch(figure -> figure.country().isPresent())) {
            series.add(new Series(countryName(), Figure::country));
        }
        return series;
    }

    private List<Row> rows(List<SelectedCase> cases, TableNotes notes) {
        return cases.stream().map(place -> row(place, notes)).toList();
    }

    /// A neighbourhood's row. If its figure's year differs from the chart's, or if the figure has a note, a letter
    /// after the name refers to a remark.
    private Row row(SelectedCase place, TableNotes notes) {
        Optional<Figure> figure = Figures.of(place, indicator.id().value()).map(KeyFigure::figure);
        String name = places.name(place);
        if (figure.isEmpty()) {
            return new Row(
                    name,
                    series.stream().map(_ -> value(Optional.empty(), notes)).toList());
        }
        String remark = Figures.remark(figure.get(), indicator)
                .map(each -> "\u00A0" + notes.letter(each))
                .orElse("");
        List<ChartValue> values = new ArrayList<>();
        for (Series each : series) {
            Optional<Amount> amount = each.number().apply(figure.get());
            boolean untold = values.isEmpty() && amount.isEmpty();
            values.add(
                    untold
                            ? new ChartValue.Absent(figures.inTable(figure.get().value(), notes))
                            : value(amount, notes));
        }
        return new Row(name + remark, values);
    }

    private ChartValue value(Optional<Amount> amount, TableNotes notes) {
        return amount.map(known -> value(known, figures.inTable(known, notes)))
                .orElseGet(() -> new ChartValue.Absent(PlainText.of(notes.missing())));
    }

    private static ChartValue value(Amount amount, String text) {
        if (amount.precision().isUpperBound()) {
            return new ChartValue.UpTo(amount.number(), text);
        }
        return amount.upper()
                .<ChartValue>map(upper -> new ChartValue.Range(amount.number(), upper, text))
                .orElseGet(() -> new ChartValue.Known(amount.number(), text));
    }

    private List<Inline> caption(int part, int parts) {
        List<Inline> caption = sentences.say(Phrase.CHART, Filling.text("indicator", indicator.label()));
        return parts == 1
                ? caption
                : sentences.say(
                        Phrase.CHART_PART,
                        Filling.inlines("caption", caption)
                                .and("part", Integer.toString(part))
                                .and("parts", Integer.toString(parts)));
    }

    private String alternative(List<Inline> caption) {
        List<Amount> amounts =
                known.stream().flatMap(figure -> figure.amount().stream()).toList();
        String least = said(Collections.min(amounts, Comparator.comparing(Amount::lowerEnd)));
        String most = said(Collections.max(
                amounts, Comparator.comparing(amount -> amount.upperEnd().orElse(amount.number()))));
        String what = Figures.measured(PlainText.of(caption), Figures.measure(indicator));
        return least.equals(most)
                ? sentences.plain(
                        Phrase.CHART_ALTERNATIVE_ALIKE,
                        Filling.text("caption", what).and("number", most))
                : sentences.plain(
                        Phrase.CHART_ALTERNATIVE,
                        Filling.text("caption", what).and("from", least).and("to", most));
    }

    private String said(Amount amount) {
        return figures.inText(amount, Figures.isShare(indicator));
    }
}
