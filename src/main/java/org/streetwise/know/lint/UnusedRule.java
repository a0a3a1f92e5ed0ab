package org.streetwise.know.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Spanned;

/// What nothing refers to is printed nowhere, or explains a word that nobody reads. Mostly its lesson is still to be
/// written, or was deleted.
///
/// A programme without a lesson is only just begun, so that nothing in it can be in use yet.
final class UnusedRule {
    private final Uses uses;
    private final Diagnostics diagnostics;

    private UnusedRule(Uses uses, Diagnostics diagnostics) {
        this.uses = uses;
        this.diagnostics = diagnostics;
    }

    /// @param languages the programme in each, since what only a translation cites is used
    static void check(List<Corpus> languages, Diagnostics diagnostics) {
        Corpus corpus = languages.getFirst();
        if (!corpus.lessons().isEmpty()) {
            new UnusedRule(Uses.of(languages), diagnostics).check(corpus);
        }
    }

    private void check(Corpus corpus) {
        corpus.themes().stream()
                .filter(theme -> theme.lessons().isEmpty())
                .forEach(theme -> check(theme.id(), uses.themes(), "no lesson is under the theme"));
        Vocabulary named = corpus.programme().vocabulary();
        if (!asksEveryone(corpus)) {
            named.audiences().forEach(each -> check(each.id(), uses.audiences(), "nothing is asked of the audience"));
        }
        named.tasks().forEach(each -> check(each.id(), uses.tasks(), "no case faces the task"));
        named.phases().forEach(each -> check(each.id(), uses.phases(), "no lesson is of the phase"));
        named.strategies().forEach(each -> check(each.id(), uses.strategies(), "no case applies the strategy"));
        named.indicators().forEach(each -> check(each.id(), uses.indicators(), "no case has a figure of"));
        named.glossary().forEach(each -> check(each.id(), uses.terms(), "no text has the term"));
        corpus.programme().references().stream()
                .filter(each -> !uses.isUsed(each))
                .forEach(each -> check(each.key(), uses.references(), "no text cites"));
    }

    /// What is recommended to everyone is recommended to each audience.
    private static boolean asksEveryone(Corpus corpus) {
        return Stream.concat(
                        corpus.lessons().stream().flatMap(each -> each.lesson().recommendations().stream()),
                        corpus.themes().stream()
                                .flatMap(theme -> theme.lessons().stream())
                                .flatMap(lesson -> lesson.recommendations().stream()))
                .anyMatch(recommendation -> recommendation.audiences().isEmpty());
    }

    private <T> void check(Spanned<T> id, Set<T> used, String message) {
        if (!used.contains(id.value())) {
            diagnostics.report(Diagnostic.of(Code.UNUSED, id.span(), message + " `" + id.value() + "`"));
        }
    }
}
