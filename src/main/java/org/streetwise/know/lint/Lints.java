package org.streetwise.know.lint;

import java.util.List;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;

/// All rules about content.
public final class Lints {
    private static final List<Rule> RULES = List.of(new TitleRule(), new ConsentRule(), new DifferingRule());

    /// A rule about content.
    @FunctionalInterface
    interface Rule {
        /// Reports what a programme does not live up to.
        void check(Corpus corpus, Diagnostics diagnostics);
    }

    private Lints() {}

    /// Applies every rule.
    public static void check(Corpus corpus, Diagnostics diagnostics) {
        RULES.forEach(rule -> rule.check(corpus, diagnostics));
    }
}
