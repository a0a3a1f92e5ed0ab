package org.streetwise.know.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Label;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.UnreadParts;
import org.streetwise.source.Span;

/// All rules about content.
public final class Lints {
    /// Rules about words, which are checked in each language.
    private static final List<Rule> OF_TEXTS = List.of(
            new TitleRule(),
            new QuotationMarksRule(),
            new RevealingRoleRule(),
            new RealNameRule(),
            new InternalReferenceRule());

    /// Rules about single records, which are the same in every language.
    private static final List<Rule> OF_RECORDS = List.of(
            new ConsentRule(),
            new FigureSourceRule(),
            new ShareRule(),
            new OtherYearRule(),
            new ChartRule(),
            new PhotoRule(),
            new SamePhotoRule());

    /// Rules about facts of a whole case or programme, which are the same in every language.
    private static final List<Rule> OF_FACTS =
            List.of(new DifferingRule(), new EvidenceRule(), new ReviewRule(), new FinalRule());

    /// A rule about content.
    @FunctionalInterface
    interface Rule {
        /// Reports where a programme breaks the rule.
        void check(Corpus corpus, Diagnostics diagnostics);
    }

    private Lints() {}

    /// Applies every rule.
    ///
    /// @param languages the programme in its own language, then in the others
    /// @param asOf the day for which the age of facts is computed; if absent, that of the publication, if known
    /// @param sound whether no error is known so far
    public static void check(List<Corpus> languages, Optional<LocalDate> asOf, boolean sound, Diagnostics diagnostics) {
        languages.forEach(corpus -> OF_TEXTS.forEach(rule -> rule.check(corpus, diagnostics)));
        Corpus original = languages.getFirst();
        UnreadParts gaps = original.programme().gaps();
        Stream.concat(OF_FACTS.stream(), Stream.of(new CheckedRule(asOf)))
                .forEach(rule -> checkFacts(rule, original, span -> gaps.mayHideInFile(span.source()), diagnostics));
        OF_RECORDS.forEach(rule -> checkFacts(rule, original, gaps::mayHideInRecord, diagnostics));
        // If a reference is misspelt, the thing that it means only seems unused.
        if (sound) {
            UnusedRule.check(languages, diagnostics);
        }
    }

    /// Applies a rule, but says nothing about what could not be read in full: what seems missing may be what is broken.
    private static void checkFacts(Rule rule, Corpus corpus, Predicate<Span> broken, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        rule.check(corpus, found);
        found.all().stream().filter(diagnostic -> isCertain(diagnostic, broken)).forEach(diagnostics::report);
    }

    private static boolean isCertain(Diagnostic diagnostic, Predicate<Span> broken) {
        return Stream.concat(Stream.of(diagnostic.primary()), diagnostic.related().stream())
                .map(Label::span)
                .noneMatch(broken);
    }
}
