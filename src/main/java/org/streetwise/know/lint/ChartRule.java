package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Indicator;

/// A chart compares; of one or two numbers a sentence says more.
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
                diagnostics.report(Diagnostic.of(
                                Code.CHART_OF_FEW,
                                indicator.id().span(),
                                "this indicator asks for a chart, and " + told(known))
                        .hint("leave out `chart: yes`, or give the figures of more cases"));
            }
        }
    }

    private static String told(long known) {
        if (known == 0) {
            return "no case has a number to print";
        }
        return known == 1 ? "one case has a number to print" : "two cases have a number to print";
    }
}
