package org.streetwise.tell.publication;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.source.Language;

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
        StringBuilder inside = new StringBuilder();
        indicator.unit().ifPresent(inside::append);
        indicator
                .whole()
                .ifPresent(whole -> inside.append(inside.isEmpty() ? "" : " ").append(whole));
        indicator
                .year()
                .ifPresent(year -> inside.append(inside.isEmpty() ? "" : ", ").append(year));
        return inside.isEmpty() ? indicator.label() : indicator.label() + " (" + inside + ")";
    }

    static Optional<Figure> of(SelectedCase place, Id indicator) {
        return place.figures().stream()
                .filter(figure -> figure.indicator().value().equals(indicator))
                .map(KeyFigure::figure)
                .findFirst();
    }
}
