package org.streetwise.know.corpus;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;

/// The numbers of lessons ("Les 7"), given once over everything that a report may print: theme by theme, first the
/// streetwise lessons in their file's order, then the case lessons that stand alone by case.
public final class LessonNumbers {
    private final Map<Id, Integer> streetwise = new LinkedHashMap<>();
    private final Map<LessonKey, Integer> alone = new LinkedHashMap<>();

    private LessonNumbers() {}

    static LessonNumbers of(Names names) {
        LessonNumbers numbers = new LessonNumbers();
        Set<LessonKey> carried = carried(names);
        List<CaseLesson> lessons = inOrder(names);
        int next = 1;
        for (Theme theme : names.themes().all()) {
            for (StreetwiseLesson lesson : theme.lessons()) {
                if (lesson.replacedBy().isEmpty()
                        && numbers.streetwise.putIfAbsent(lesson.id().value(), next) == null) {
                    next++;
                }
            }
            for (CaseLesson lesson : lessons) {
                if (standsAlone(lesson, theme, carried, names)) {
                    numbers.alone.put(lesson.key(), next++);
                }
            }
        }
        return numbers;
    }

    /// By case; those of cases that do not want to be known come first, since their place among the names of others
    /// would tell what their own begins with.
    private static List<CaseLesson> inOrder(Names names) {
        return names.lessons().all().stream()
                .sorted(Comparator.comparing(
                        lesson -> lesson.owner().upkeep().anonymous().isEmpty()))
                .toList();
    }

    /// What lessons that were merged into others rest on, nothing prints but the lesson itself.
    private static Set<LessonKey> carried(Names names) {
        Set<LessonKey> carried = new HashSet<>();
        for (Theme theme : names.themes().all()) {
            for (StreetwiseLesson lesson : theme.lessons()) {
                if (lesson.replacedBy().isEmpty()) {
                    lesson.carriedBy().forEach(key -> carried.add(names.present(key.value())));
                }
            }
        }
        return carried;
    }

    private static boolean standsAlone(CaseLesson lesson, Theme theme, Set<LessonKey> carried, Names names) {
        return names.themes()
                        .present(lesson.lesson().theme().value())
                        .equals(theme.id().value())
                && lesson.lesson().visibility() == Visibility.PUBLIC
                && lesson.owner().upkeep().visibility() == Visibility.PUBLIC
                && lesson.lesson().replacedBy().isEmpty()
                && !carried.contains(lesson.key());
    }

    /// A streetwise lesson's number.
    public OptionalInt streetwise(Id id) {
        return of(Optional.ofNullable(streetwise.get(id)));
    }

    /// The number of a case lesson that stands alone; none for one that is carried.
    public OptionalInt alone(LessonKey key) {
        return of(Optional.ofNullable(alone.get(key)));
    }

    private static OptionalInt of(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
