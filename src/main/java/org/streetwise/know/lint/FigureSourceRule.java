package org.streetwise.know.lint;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;

/// A figure can be checked only by who knows its source and its year. An unknown source is worth a warning; a source
/// may well be without a date, so an unknown year is worth a note.
final class FigureSourceRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        IndicatorFigures all = IndicatorFigures.of(corpus);
        for (Indicator indicator : corpus.programme().vocabulary().indicators()) {
            List<KeyFigure> figures = all.of(indicator.id().value());
            Optional<KeyFigure> undated = figures.stream()
                    .filter(figure -> isUndated(figure.figure(), indicator))
                    .findFirst();
            if (indicator.source().isEmpty() && figures.stream().anyMatch(FigureSourceRule::isUnsourced)) {
                diagnostics.report(fault(
                        indicator,
                        undated.isPresent() ? "no source and no year" : "no source",
                        undated.orElse(figures.getFirst())));
            } else {
                undated.ifPresent(figure ->
                        diagnostics.report(fault(indicator, "no year", figure).at(Severity.NOTE)));
            }
        }
    }

    private static boolean isUnsourced(KeyFigure figure) {
        return figure.figure().source().isEmpty();
    }

    private static boolean isUndated(Figure figure, Indicator indicator) {
        return figure.amount().isPresent()
                && figure.year().isEmpty()
                && indicator.year().isEmpty();
    }

    private static Diagnostic fault(Indicator indicator, String lacking, KeyFigure figure) {
        Diagnostic fault = Diagnostic.of(
                        Code.FIGURE_WITHOUT_SOURCE,
                        indicator.id().span(),
                        "figures of `" + indicator.id().value() + "` have " + lacking)
                .related(figure.indicator().span(), "such a figure");
        return fault.hint(
                switch (lacking) {
                    case "no year" -> "write the year that they are of: `year: 2021`, here or at the figure";
                    case "no source" -> "write who publishes them: `source: CBS`";
                    default -> "write who publishes them and of which year they are: `source: CBS`, `year: 2021`";
                });
    }
}
