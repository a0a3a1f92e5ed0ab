package org.streetwise.know.corpus;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Spanned;

/// Reports lessons that were merged into each other in a circle, so that none of them is left to be printed.
final class Replacements {
    private final Corpus corpus;
    private final Diagnostics diagnostics;

    Replacements(Corpus corpus, Diagnostics diagnostics) {
        this.corpus = corpus;
        this.diagnostics = diagnostics;
    }

    void check() {
        Set<Object> reported = new HashSet<>();
        for (CaseLesson lesson : corpus.lessons()) {
            Function<LessonKey, Optional<Spanned<LessonKey>>> next = key ->
                    corpus.lessonIndex().find(key).flatMap(each -> each.lesson().replacedBy());
            // A lesson that replaces itself is told so elsewhere.
            lesson.lesson()
                    .replacedBy()
                    .filter(by -> !by.value().equals(lesson.key()))
                    .ifPresent(by -> follow(lesson.key(), by, next, reported));
        }
        for (StreetwiseLesson lesson : corpus.streetwiseIndex().all()) {
            Function<Id, Optional<Spanned<Id>>> next =
                    id -> corpus.streetwiseIndex().find(id).flatMap(StreetwiseLesson::replacedBy);
            lesson.replacedBy().ifPresent(by -> follow(lesson.id().value(), by, next, reported));
        }
    }

    private <K> void follow(
            K start, Spanned<K> replacement, Function<K, Optional<Spanned<K>>> next, Set<Object> reported) {
        Set<K> circle = new HashSet<>();
        circle.add(start);
        Optional<Spanned<K>> at = Optional.of(replacement);
        while (at.isPresent() && circle.add(at.get().value())) {
            at = next.apply(at.get().value());
        }
        boolean closed = at.isPresent() && at.get().value().equals(start);
        if (closed && circle.stream().noneMatch(reported::contains)) {
            reported.addAll(circle);
            diagnostics.report(Diagnostic.of(
                            Code.REPLACED_IN_CIRCLE,
                            replacement.span(),
                            "`" + start + "` is replaced by `" + replacement.value()
                                    + "`, which in the end is replaced by `" + start + "`")
                    .hint("take `replacedBy` away from the lesson that is left"));
        }
    }
}
