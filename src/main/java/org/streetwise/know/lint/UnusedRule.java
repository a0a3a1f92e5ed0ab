package org.streetwise.know.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.Vocabulary;
import org.streetwise.source.Spanned;

/// Reports themes, tasks, references and the like that nothing refers to. Usually the lesson that would refer to them
/// is not written yet, or was deleted.
///
/// The rule says nothing about a programme without lessons: it has only just begun.
record UnusedRule(Uses uses, Diagnostics diagnostics) {

    /// @param languages the programme in each language, since what only a translation cites is used too
    static void check(List<Corpus> languages, Diagnostics diagnostics) {
        Corpus corpus = languages.getFirst();
        if (!corpus.lessons().isEmpty()) {
            new UnusedRule(Uses.of(languages), diagnostics).check(corpus);
        }
    }

    private void check(Corpus corpus) {
        corpus.themes().stream()
                .filter(theme -> theme.lessons().isEmpty())
                .forEach(theme -> check(theme.id(), uses.themes(), id -> Message.of("unused.theme", "id", id)));
        Vocabulary named = corpus.programme().vocabulary();
        if (!asksEveryone(corpus)) {
            named.audiences()
                    .forEach(each -> check(each.id(), uses.audiences(), id -> Message.of("unused.audience", "id", id)));
        }
        named.tasks().forEach(each -> check(each.id(), uses.tasks(), id -> Message.of("unused.task", "id", id)));
        named.phases().forEach(each -> check(each.id(), uses.phases(), id -> Message.of("unused.phase", "id", id)));
        named.strategies()
                .forEach(each -> check(each.id(), uses.strategies(), id -> Message.of("unused.strategy", "id", id)));
        named.indicators()
                .forEach(each -> check(each.id(), uses.indicators(), id -> Message.of("unused.indicator", "id", id)));
        named.glossary().forEach(each -> check(each.id(), uses.terms(), id -> Message.of("unused.term", "id", id)));
        corpus.programme().references().stream()
                .filter(each -> !uses.isUsed(each))
                .forEach(
                        each -> check(each.key(), uses.references(), key -> Message.of("unused.reference", "id", key)));
    }

    /// Whether anything is recommended to everyone, and so to each audience.
    private static boolean asksEveryone(Corpus corpus) {
        return Stream.concat(
                        corpus.lessons().stream().flatMap(each -> each.lesson().recommendations().stream()),
                        corpus.themes().stream()
                                .flatMap(theme -> theme.lessons().stream())
                                .flatMap(lesson -> lesson.recommendations().stream()))
                .anyMatch(recommendation -> recommendation.audiences().isEmpty());
    }

    private <T> void check(Spanned<T> id, Set<T> used, Function<T, Message> message) {
        if (!used.contains(id.value())) {
            diagnostics.report(Diagnostic.of(Code.UNUSED, id.span(), message.apply(id.value())));
        }
    }
}
