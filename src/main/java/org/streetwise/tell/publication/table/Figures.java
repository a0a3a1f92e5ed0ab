package org.streetwise.tell.publication.table;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Amount;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Words for figures and what they measure.
///
/// @param language decides how numbers are written
public record Figures(SentenceWriter sentences, Language language) {
    private static final Set<String> SHARES = Set.of("%", "‰", "procent", "percent");

    /// A number with as many decimals as its author wrote: `5.600`, `12,5`.
    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        int decimals = Math.max(0, value.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /// An amount in a table or chart: `ca. 1.200`, `≥ 500`.
    ///
    /// @param notes explains the sign
    String inTable(Amount amount, TableNotes notes) {
        String number = number(amount.number());
        return switch (amount.precision()) {
            case EXACT -> number;
            case ABOUT -> signed(Phrase.TABLE_ABOUT, number, Phrase.SIGN_ABOUT, notes);
            case AT_LEAST -> signed(Phrase.TABLE_AT_LEAST, number, Phrase.SIGN_AT_LEAST, notes);
            case AT_MOST -> signed(Phrase.TABLE_AT_MOST, number, Phrase.SIGN_AT_MOST, notes);
            case MORE_THAN -> signed(Phrase.TABLE_MORE_THAN, number, Phrase.SIGN_MORE_THAN, notes);
            case LESS_THAN -> signed(Phrase.TABLE_LESS_THAN, number, Phrase.SIGN_LESS_THAN, notes);
            case BETWEEN ->
                sentences.plain(
                        Phrase.TABLE_BETWEEN,
                        Filling.text("from", number)
                                .and("to", number(amount.upper().orElseThrow())));
        };
    }

    private String signed(Phrase phrase, String number, Phrase explained, TableNotes notes) {
        notes.explain(explained);
        return sentences.plain(phrase, Filling.text("number", number));
    }

    /// An amount in a sentence: `circa 1.200`, `ten minste 500`.
    ///
    /// @param isShare whether it is a share or a measure, and not a count
    String inText(Amount amount, boolean isShare) {
        return inText(amount, isShare, this::number);
    }

    /// An amount of euros in a sentence: `circa € 250.000`.
    public String euros(Amount amount) {
        return inText(amount, true, value -> sentences.plain(Phrase.EUROS, Filling.text("number", number(value))));
    }

    private String inText(Amount amount, boolean isShare, Function<BigDecimal, String> said) {
        String number = said.apply(amount.number());
        return switch (amount.precision()) {
            case EXACT -> number;
            case ABOUT -> sentences.plain(Phrase.TEXT_ABOUT, Filling.text("number", number));
            case AT_LEAST -> sentences.plain(Phrase.TEXT_AT_LEAST, Filling.text("number", number));
            case AT_MOST -> sentences.plain(Phrase.TEXT_AT_MOST, Filling.text("number", number));
            case MORE_THAN -> sentences.plain(Phrase.TEXT_MORE_THAN, Filling.text("number", number));
            case LESS_THAN ->
                sentences.plain(
                        isShare ? Phrase.TEXT_LESS_THAN : Phrase.TEXT_FEWER_THAN, Filling.text("number", number));
            case BETWEEN ->
                sentences.plain(
                        Phrase.TEXT_BETWEEN,
                        Filling.text("from", number)
                                .and("to", said.apply(amount.upper().orElseThrow())));
        };
    }

    /// A value in a table: a number, `geheim`, `onbekend`.
    String inTable(Figure.Value value, TableNotes notes) {
        return switch (value) {
            case Figure.Value.Known(Amount amount) -> inTable(amount, notes);
            case Figure.Value.Secret _ -> {
                notes.explain(Phrase.SIGN_WITHHELD);
                yield sentences.plain(Phrase.WITHHELD, Filling.none());
            }
            case Figure.Value.Unknown _ -> sentences.term(Term.UNKNOWN);
        };
    }

    static boolean isShare(Indicator indicator) {
        return indicator.whole().isPresent()
                || indicator
                        .unit()
                        .filter(unit -> SHARES.contains(unit.strip()))
                        .isPresent();
    }

    /// The label for a country's numbers: its name, if the neighbourhoods give it.
    String country(List<SelectedCase> places) {
        Set<Optional<String>> named = places.stream()
                .map(place -> place.where().country().map(Spanned::value))
                .collect(Collectors.toSet());
        return named.size() == 1
                ? named.iterator().next().orElseGet(() -> sentences.term(Term.COUNTRY))
                : sentences.term(Term.OWN_COUNTRY);
    }

    /// An indicator with unit and year: `Energiearmoede (% van de huishoudens, 2020)`.
    String heading(Indicator indicator) {
        return measured(indicator.label(), measure(indicator));
    }

    /// An indicator with its unit, for use where the year stands elsewhere: `Energiearmoede (% van de huishoudens)`.
    String unitHeading(Indicator indicator) {
        return measured(indicator.label(), measure(indicator.unit(), indicator.whole(), Optional.empty()));
    }

    /// The name and unit of a figure that only one neighbourhood has.
    String unitHeading(KeyFigure.Label label) {
        return measured(label.text().value(), label.unit());
    }

    /// A name with the measure in parentheses.
    static String measured(String name, Optional<String> measure) {
        return measure.map(inside -> name + " (" + inside + ")").orElse(name);
    }

    /// Unit and year: `% van de huishoudens, 2020`; absent if neither is known.
    static Optional<String> measure(Indicator indicator) {
        return measure(indicator.unit(), indicator.whole(), indicator.year().map(String::valueOf));
    }

    private static Optional<String> measure(Optional<String> unit, Optional<String> whole, Optional<String> year) {
        String measured = Stream.of(unit, whole).flatMap(Optional::stream).collect(Collectors.joining(" "));
        String inside = Stream.of(Optional.of(measured).filter(said -> !said.isEmpty()), year)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(inside).filter(said -> !said.isEmpty());
    }

    /// What a reader must know about a figure among others of its indicator: a different year, and its note.
    static Optional<String> remark(Figure figure, Indicator indicator) {
        Optional<String> year = figure.year()
                .filter(each -> !Optional.of(each).equals(indicator.year()))
                .map(String::valueOf);
        String remark = Stream.of(year, figure.note().map(Spanned::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(remark).filter(said -> !said.isEmpty());
    }

    /// A neighbourhood's figure for an indicator.
    static Optional<KeyFigure> of(SelectedCase place, Id indicator) {
        return place.figures().stream()
                .filter(figure ->
                        figure.label().isEmpty() && figure.indicator().value().equals(indicator))
                .findFirst();
    }
}
