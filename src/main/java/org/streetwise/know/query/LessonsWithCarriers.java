package org.streetwise.know.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.corpus.LessonSubject;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Spanned;

/// The streetwise lessons with the case lessons that they rest on, internal ones too. Lessons that were merged into
/// others are left out.
final class LessonsWithCarriers {
    private final Corpus corpus;
    private final List<Gathered> all = new ArrayList<>();
    private final Map<LessonKey, List<Gathered>> byCarrier = new HashMap<>();

    /// A streetwise lesson with its case lessons.
    ///
    /// @param carriers each case lesson once
    record Gathered(Theme theme, StreetwiseLesson lesson, List<CaseLesson> carriers, List<CaseLesson> differing) {
        /// What it is about. Only carriers that may be printed count.
        LessonSubject subject() {
            return LessonSubject.of(
                    theme.id().value(),
                    lesson,
                    carriers.stream().filter(LessonsWithCarriers::isOpen).toList());
        }
    }

    LessonsWithCarriers(Corpus corpus) {
        this.corpus = corpus;
        for (Theme theme : corpus.themes()) {
            theme.lessons().stream()
                    .filter(lesson -> lesson.replacedBy().isEmpty())
                    .forEach(lesson -> add(theme, lesson));
        }
    }

    private void add(Theme theme, StreetwiseLesson lesson) {
        Gathered gathered = new Gathered(
                theme,
                lesson,
                lessons(lesson.carriedBy()),
                lessons(lesson.differs().stream()
                        .map(StreetwiseLesson.Differing::lesson)
                        .toList()));
        all.add(gathered);
        for (CaseLesson carrier : gathered.carriers()) {
            byCarrier.computeIfAbsent(carrier.key(), _ -> new ArrayList<>()).add(gathered);
        }
    }

    private List<CaseLesson> lessons(Collection<Spanned<LessonKey>> keys) {
        return keys.stream()
                .map(key -> corpus.present(key.value()))
                .distinct()
                .flatMap(key -> corpus.lesson(key).stream())
                .toList();
    }

    /// All of them theme by theme, in their file's order.
    List<Gathered> all() {
        return all;
    }

    /// The streetwise lessons that a case lesson carries.
    List<Gathered> restingOn(LessonKey key) {
        return byCarrier.getOrDefault(key, List.of());
    }

    /// Whether a lesson may be printed.
    static boolean isOpen(CaseLesson lesson) {
        return lesson.lesson().visibility() == Visibility.PUBLIC
                && lesson.owner().upkeep().visibility() == Visibility.PUBLIC
                && lesson.lesson().replacedBy().isEmpty();
    }
}
