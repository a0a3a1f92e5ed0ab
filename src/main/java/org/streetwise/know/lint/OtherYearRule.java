package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Indicator;
import org.streetwise.know.value.KeyFigure;
import org.streetwise.source.Spanned;

/// Readers compare the figures of a table. Print marks a figure of another year, and its author should know that.
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
        Spanned<Id> id = indicator.id();
        figure.figure()
                .year()
                .filter(own -> own != year)
                .ifPresent(own -> diagnostics.report(Diagnostic.of(
                                Code.OTHER_YEAR,
                                figure.indicator().span(),
                                Message.of("other-year", "own", own, "indicator", id.value(), "year", year))
                        .related(id.span(), Message.of("other-year.label.year"))
                        .hint(Message.of("other-year.hint.use", "year", year, "own", own))));
    }
}
