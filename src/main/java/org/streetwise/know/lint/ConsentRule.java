package org.streetwise.know.lint;

import java.util.List;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.value.Quote;

/// People are quoted only if they agreed. A quote with neither a date of consent nor a source that published it is not
/// printed, and its author should know.
final class ConsentRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        corpus.cases().forEach(each -> check(each.quotes(), diagnostics));
        corpus.lessons().forEach(lesson -> check(lesson.lesson().quotes(), diagnostics));
    }

    private static void check(List<Guarded<Quote>> quotes, Diagnostics diagnostics) {
        Guarded.openValues(quotes).stream()
                .filter(quote -> !quote.isCleared())
                .forEach(quote -> diagnostics.report(Diagnostic.of(
                                Code.QUOTE_WITHOUT_CONSENT, quote.text().span(), Message.of("quote-without-consent"))
                        .hint(Message.of("quote-without-consent.hint.write"))));
    }
}
