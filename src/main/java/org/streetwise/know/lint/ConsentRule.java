package org.streetwise.know.lint;

import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Visibility;

/// Nobody is quoted who did not agree to it: without a date of consent a quote is not printed, and its author should
/// know.
final class ConsentRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        corpus.lessons()
                .forEach(lesson -> lesson.lesson().quotes().stream()
                        .filter(quote -> quote.visibility() == Visibility.PUBLIC)
                        .map(Guarded::value)
                        .filter(quote -> quote.consent().isEmpty())
                        .forEach(quote -> diagnostics.report(Diagnostic.of(
                                        Code.QUOTE_WITHOUT_CONSENT,
                                        quote.text().span(),
                                        "this quote is not printed, since nobody agreed to it yet")
                                .hint("write when the speaker agreed: `consent: 2021-06-30`"))));
    }
}
