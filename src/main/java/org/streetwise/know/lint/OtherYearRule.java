package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;

/// Figures that stand in one table are compared, so one of another year stands out: print marks it, and its author
/// should know that it does.
final class OtherYearRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        IndicatorFigures all = IndicatorFigures.of(corpus);
        for (Indicator indicator : corpus.programme().vocabulary().indicators()) {
            indicator
                    .year()
                    .ifPresent(year -> all.of(indicator.id().value())
                            .forEach(figure -> check(figure, year, indicator, diagnostics)));
        }
    }

    private static void check(KeyFigure figure, int year, Indicator indicator, Diagnostics diagnostics) {
        figure.figure()
                .year()
                .filter(own -> own != year)
                .ifPresent(own -> diagnostics.report(Diagnostic.of(
                                Code.OTHER_YEAR,
                                figure.indicator().span(),
                                "this figure is of " + own + ", the others of `"
                                        + indicator.id().value() + "` of " + year)
                        .related(indicator.id().span(), "the year of the others stands here")
                        .hint("use the figure of " + year + " if there is one; print says that this one is of "
                                + own)));
    }
}
