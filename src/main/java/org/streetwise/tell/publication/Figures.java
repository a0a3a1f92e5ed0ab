package org.streetwise.tell.publication;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.source.Language;
import org.streetwise.source.Spanned;

/// Words for figures and what they measure.
final class Figures {
    private final Language language;

    Figures(Language language) {
        this.language = language;
    }

    /// A number with the decimals that its author wrote: `5.600`, `12,5`.
    String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        int decimals = Math.max(0, value.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /// `Energiearmoede (% van de huishoudens, 2020)`.
    String heading(Indicator indicator) {
        return measured(indicator.label(), measure(indicator));
    }

    /// `Energiearmoede (% van de huishoudens)`, where the year stands elsewhere.
    String unitHeading(Indicator indicator) {
        return measured(indicator.label(), measure(indicator, Optional.empty()));
    }

    /// A name with what is measured behind it.
    static String measured(String name, Optional<String> measure) {
        return measure.map(inside -> name + " (" + inside + ")").orElse(name);
    }

    /// `% van de huishoudens, 2020`; nothing where neither is known.
    static Optional<String> measure(Indicator indicator) {
        return measure(indicator, indicator.year().map(String::valueOf));
    }

    private static Optional<String> measure(Indicator indicator, Optional<String> year) {
        String unit = Stream.of(indicator.unit(), indicator.whole())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String inside = Stream.of(Optional.of(unit).filter(said -> !said.isEmpty()), year)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(inside).filter(said -> !said.isEmpty());
    }

    /// What a reader must know of a figure beside others of its indicator: that it is of another year, and its note.
    static Optional<String> remark(Figure.Known known, Indicator indicator) {
        Optional<String> year = known.year()
                .filter(each -> !Optional.of(each).equals(indicator.year()))
                .map(String::valueOf);
        String remark = Stream.of(year, known.note().map(Spanned::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(remark).filter(said -> !said.isEmpty());
    }

    static Optional<Figure> of(SelectedCase place, Id indicator) {
        return place.figures().stream()
                .filter(figure -> figure.indicator().value().equals(indicator))
                .map(KeyFigure::figure)
                .findFirst();
    }
}
