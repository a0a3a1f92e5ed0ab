package org.streetwise.know.lint;

import java.util.List;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Quote;

/// Nobody is quoted who did not agree to it: a quote that has neither a date of consent nor a source where it was
/// published is not printed, and its author should know.
final class ConsentRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        corpus.cases().forEach(each -> check(each.quotes(), diagnostics));
        corpus.lessons().forEach(lesson -> check(lesson.lesson().quotes(), diagnostics));
    }

    private static void check(List<Guarded<Quote>> quotes, Diagnostics diagnostics) {
        quotes.stream()
                .filter(quote -> quote.visibility() == Visibility.PUBLIC)
                .map(Guarded::value)
                .filter(quote -> !quote.isCleared())
                .forEach(quote -> diagnostics.report(Diagnostic.of(
                                Code.QUOTE_WITHOUT_CONSENT,
                                quote.text().span(),
                                "this quote is not printed, since nobody agreed to it yet")
                        .hint("write when the speaker agreed: `consent: 2021-06-30`")));
    }
}
