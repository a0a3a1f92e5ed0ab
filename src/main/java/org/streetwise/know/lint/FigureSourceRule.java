package org.streetwise.know.lint;

import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;

/// Readers can check a figure only if they know its source and its year. A missing source is a warning. A missing year
/// is a note, since the source itself may have no date.
final class FigureSourceRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        IndicatorFigures all = IndicatorFigures.of(corpus);
        for (Indicator indicator : corpus.programme().vocabulary().indicators()) {
            List<KeyFigure> figures = all.of(indicator.id().value());
            String id = indicator.id().value().value();
            Optional<KeyFigure> undated = figures.stream()
                    .filter(figure -> isUndated(figure.figure(), indicator))
                    .findFirst();
            if (indicator.source().isEmpty() && figures.stream().anyMatch(FigureSourceRule::isUnsourced)) {
                diagnostics.report(undated.map(figure -> fault(
                                        indicator,
                                        figure,
                                        Message.of("figure-without-source.nor-year", "indicator", id))
                                .hint(Message.of("figure-without-source.nor-year.hint.both")))
                        .orElseGet(() -> fault(
                                        indicator,
                                        figures.getFirst(),
                                        Message.of("figure-without-source", "indicator", id))
                                .hint(Message.of("figure-without-source.hint.source"))));
            } else {
                undated.ifPresent(figure -> diagnostics.report(
                        fault(indicator, figure, Message.of("figure-without-source.year", "indicator", id))
                                .hint(Message.of("figure-without-source.year.hint.year"))
                                .at(Severity.NOTE)));
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

    private static Diagnostic fault(Indicator indicator, KeyFigure figure, Message message) {
        return Diagnostic.of(Code.FIGURE_WITHOUT_SOURCE, indicator.id().span(), message)
                .related(figure.indicator().span(), Message.of("figure-without-source.label.figure"));
    }
}
