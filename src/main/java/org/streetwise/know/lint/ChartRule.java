package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Indicator;

/// A chart compares numbers. If there are only one or two, a sentence says more.
final class ChartRule implements Lints.Rule {
    private static final int FEWEST = 3;

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        IndicatorFigures all = IndicatorFigures.of(corpus);
        for (Indicator indicator : corpus.programme().vocabulary().indicators()) {
            long known = all.of(indicator.id().value()).stream()
                    .filter(figure -> figure.figure().amount().isPresent())
                    .count();
            if (indicator.chart() && known < FEWEST) {
                diagnostics.report(
                        Diagnostic.of(Code.CHART_OF_FEW, indicator.id().span(), message(known))
                                .hint(Message.of("chart-of-few.hint.leave-out")));
            }
        }
    }

    private static Message message(long known) {
        if (known == 0) {
            return Message.of("chart-of-few.none");
        }
        return known == 1 ? Message.of("chart-of-few.one") : Message.of("chart-of-few.two");
    }
}
