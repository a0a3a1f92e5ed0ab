package org.streetwise.know.lint;

import java.util.Collection;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Spanned;

/// A lesson from which as many neighbourhoods differ as carry it is hardly a lesson.
final class DifferingRule implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        corpus.themes().forEach(theme -> theme.lessons().forEach(lesson -> check(lesson, diagnostics)));
    }

    private static void check(StreetwiseLesson lesson, Diagnostics diagnostics) {
        long carrying = neighbourhoods(lesson.carriedBy());
        long differing = neighbourhoods(lesson.differs().stream()
                .map(StreetwiseLesson.Differing::lesson)
                .toList());
        if (lesson.whole() && carrying > 0 && differing >= carrying) {
            diagnostics.report(Diagnostic.of(
                    Code.DIFFERS_AS_OFTEN,
                    lesson.id().span(),
                    differing > carrying
                            ? Message.of(
                                    "differs-as-often.more",
                                    "lesson",
                                    lesson.id().value(),
                                    "differing",
                                    differing,
                                    "carrying",
                                    carrying)
                            : Message.of(
                                    "differs-as-often", "lesson", lesson.id().value(), "count", carrying)));
        }
    }

    private static long neighbourhoods(Collection<Spanned<LessonKey>> lessons) {
        return lessons.stream().map(key -> key.value().caseId()).distinct().count();
    }
}
