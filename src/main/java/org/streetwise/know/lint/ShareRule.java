package org.streetwise.know.lint;

import java.util.Locale;
import java.util.Set;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Indicator;

/// A share is a share of something: 12% of the households is not 12% of the residents.
final class ShareRule implements Lints.Rule {
    private static final Set<String> SHARES = Set.of("%", "procent", "percent", "per cent", "percentage", "pct", "‰");

    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        corpus.programme().vocabulary().indicators().stream()
                .filter(indicator -> isShare(indicator) && indicator.whole().isEmpty())
                .forEach(indicator -> diagnostics.report(Diagnostic.of(
                                Code.SHARE_WITHOUT_WHOLE,
                                indicator.id().span(),
                                Message.of(
                                        "share-without-whole",
                                        "indicator",
                                        indicator.id().value()))
                        .hint(Message.of("share-without-whole.hint.say"))));
    }

    private static boolean isShare(Indicator indicator) {
        return indicator
                .unit()
                .filter(unit -> SHARES.contains(unit.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
