package org.streetwise.tell.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Reference;
import org.streetwise.tell.document.Block.Chart.Row;
import org.streetwise.tell.document.Block.Chart.Value;
import org.streetwise.tell.document.ChartRange;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Compares the figures of all neighbourhoods, in the order in which these stand everywhere.
final class ChartWriter {
    /// Neighbourhoods that one page has room for; with more of them a chart has several parts, measured alike.
    private static final int MOST = 24;

    /// The same where each has three bars.
    private static final int MOST_OF_THREE = 18;

    private final Tools tools;
    private final Indicator indicator;
    private final Figures figures;
    private final List<Figure.Known> known;
    private final Optional<BigDecimal> country;
    private final List<Series> series;

    /// One of the numbers that a figure has.
    private record Series(String name, Function<Figure.Known, Optional<BigDecimal>> number) {}

    ChartWriter(Tools tools, Indicator indicator) {
        this.tools = tools;
        this.indicator = indicator;
        this.figures = new Figures(tools.words().language());
        this.known = tools.synthesis().cases().stream()
                .flatMap(place -> Figures.of(place, indicator.id().value()).stream())
                .filter(Figure.Known.class::isInstance)
                .map(Figure.Known.class::cast)
                .toList();
        this.country = country();
        this.series = series();
    }

    /// Nothing where no figure is known.
    List<Chart> charts() {
        if (known.isEmpty()) {
            return List.of();
        }
        List<SelectedCase> cases = tools.synthesis().cases();
        Optional<Reference> reference = country.map(number ->
                new Reference(tools.speech().term(Term.COUNTRY), new Value.Known(number, figures.number(number))));
        ChartRange range = ChartRange.of(ChartRange.numbers(rows(cases, new TableNotes(tools.speech())), reference));
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
        TableNotes notes = new TableNotes(tools.speech());
        List<Row> rows = rows(cases, notes);
        notes.source(indicator, Phrase.TABLE_CASE_SOURCES);
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

    /// The country's number, where it is the same beside all figures: those of several years have several.
    private Optional<BigDecimal> country() {
        List<BigDecimal> numbers =
                known.stream().flatMap(figure -> figure.country().stream()).toList();
        return numbers.stream()
                .findFirst()
                .filter(first -> numbers.stream().allMatch(number -> number.compareTo(first) == 0));
    }

    private List<Series> series() {
        Speech speech = tools.speech();
        List<Series> series = new ArrayList<>();
        series.add(new Series(PlainText.of(speech.unitLabel()), figure -> Optional.of(figure.value())));
        if (known.stream().anyMatch(figure -> figure.municipality().isPresent())) {
            series.add(new Series(speech.term(Term.MUNICIPALITY), Figure.Known::municipality));
        }
        if (country.isEmpty()
                && known.stream().anyMatch(figure -> figure.country().isPresent())) {
            series.add(new Series(speech.term(Term.COUNTRY), Figure.Known::country));
        }
        return series;
    }

    private List<Row> rows(List<SelectedCase> cases, TableNotes notes) {
        return cases.stream().map(place -> row(place, notes)).toList();
    }

    /// Where a figure is of another year than the chart, or has a note, a letter behind the name leads to it.
    private Row row(SelectedCase place, TableNotes notes) {
        Optional<Figure> figure = Figures.of(place, indicator.id().value());
        String name = tools.places().name(place);
        if (figure.isPresent() && figure.get() instanceof Figure.Known number) {
            String remark = Figures.remark(number, indicator)
                    .map(each -> "\u00A0" + notes.letter(each))
                    .orElse("");
            return new Row(
                    name + remark,
                    series.stream()
                            .map(each -> value(each.number().apply(number), notes))
                            .toList());
        }
        List<Value> values = new ArrayList<>();
        values.add(figure.isPresent() ? withheld(notes) : value(Optional.empty(), notes));
        while (values.size() < series.size()) {
            values.add(value(Optional.empty(), notes));
        }
        return new Row(name, values);
    }

    private Value withheld(TableNotes notes) {
        notes.explain(Phrase.TABLE_WITHHELD);
        return new Value.Absent(PlainText.of(tools.speech().say(Phrase.WITHHELD)));
    }

    private Value value(Optional<BigDecimal> number, TableNotes notes) {
        return number.<Value>map(known -> new Value.Known(known, figures.number(known)))
                .orElseGet(() -> new Value.Absent(PlainText.of(notes.missing())));
    }

    private List<Inline> caption(int part, int parts) {
        List<Inline> caption = tools.speech().say(Phrase.CHART, Filling.text("indicator", indicator.label()));
        return parts == 1
                ? caption
                : tools.speech()
                        .say(
                                Phrase.CHART_PART,
                                Filling.inlines("caption", caption)
                                        .and("part", Integer.toString(part))
                                        .and("parts", Integer.toString(parts)));
    }

    private String alternative(List<Inline> caption) {
        String least = figures.number(extreme(Comparator.reverseOrder()));
        String most = figures.number(extreme(Comparator.naturalOrder()));
        String what = Figures.measured(PlainText.of(caption), Figures.measure(indicator));
        return least.equals(most)
                ? tools.speech()
                        .plain(
                                Phrase.CHART_ALTERNATIVE_ALIKE,
                                Filling.text("caption", what).and("number", most))
                : tools.speech()
                        .plain(
                                Phrase.CHART_ALTERNATIVE,
                                Filling.text("caption", what).and("from", least).and("to", most));
    }

    private BigDecimal extreme(Comparator<BigDecimal> order) {
        return known.stream().map(Figure.Known::value).max(order).orElseThrow();
    }
}
