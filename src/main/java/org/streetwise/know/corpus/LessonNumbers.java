package org.streetwise.know.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.model.Theme;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;

/// The numbers of lessons ("Les 7"), assigned once to everything that a report may print: theme by theme, first the
/// streetwise lessons in their file's order, then the case lessons that stand alone by case.
public final class LessonNumbers {
    private final Map<Id, Integer> streetwise = new LinkedHashMap<>();
    private final Map<LessonKey, Integer> alone = new LinkedHashMap<>();
    private final Map<Id, Integer> byTheme = new HashMap<>();

    private LessonNumbers() {}

    /// Assigns the numbers, and reports a number that several lessons keep.
    static LessonNumbers of(Names names, Diagnostics diagnostics) {
        LessonNumbers numbers = new LessonNumbers();
        Set<LessonKey> carried = carried(names);
        List<CaseLesson> lessons = inOrder(names);
        KeptNumbers kept = new KeptNumbers(diagnostics);
        for (Theme theme : names.themes().all()) {
            printed(theme).forEach(lesson -> kept.keep(lesson.id().value(), lesson.number()));
            lessons.stream()
                    .filter(lesson -> standsAlone(lesson, theme, carried, names))
                    .forEach(lesson -> kept.keep(lesson.key(), lesson.lesson().number()));
        }
        for (Theme theme : names.themes().all()) {
            Id id = theme.id().value();
            for (StreetwiseLesson lesson : printed(theme)) {
                if (!numbers.streetwise.containsKey(lesson.id().value())) {
                    numbers.streetwise.put(
                            lesson.id().value(), kept.of(lesson.id().value()));
                    numbers.byTheme.merge(id, 1, Integer::sum);
                }
            }
            for (CaseLesson lesson : lessons) {
                if (standsAlone(lesson, theme, carried, names)) {
                    numbers.alone.put(lesson.key(), kept.of(lesson.key()));
                    numbers.byTheme.merge(id, 1, Integer::sum);
                }
            }
        }
        return numbers;
    }

    private static List<StreetwiseLesson> printed(Theme theme) {
        return theme.lessons().stream()
                .filter(lesson -> lesson.replacedBy().isEmpty())
                .toList();
    }

    /// All lessons by case. Anonymous cases come first, sorted by their invented names: sorted among the others, they
    /// would reveal what their real names begin with.
    private static List<CaseLesson> inOrder(Names names) {
        Comparator<CaseLesson> anonymousFirst =
                Comparator.comparing(lesson -> !lesson.owner().isAnonymous());
        return names.lessons().all().stream()
                .sorted(anonymousFirst.thenComparing(lesson -> lesson.owner()
                        .upkeep()
                        .anonymous()
                        .map(alias -> alias.shown().value())
                        .orElse("")))
                .toList();
    }

    /// The case lessons that streetwise lessons print. The carriers of a merged lesson don't count, since it is not
    /// printed.
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

    /// How many lessons have a number.
    public int count() {
        return streetwise.size() + alone.size();
    }

    /// How many lessons of a theme have a number.
    public int of(Theme theme) {
        return byTheme.getOrDefault(theme.id().value(), 0);
    }

    /// A streetwise lesson's number.
    public OptionalInt streetwise(Id id) {
        return of(Optional.ofNullable(streetwise.get(id)));
    }

    /// The number of a case lesson that stands alone; none for one that carries a streetwise lesson.
    public OptionalInt alone(LessonKey key) {
        return of(Optional.ofNullable(alone.get(key)));
    }

    private static OptionalInt of(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
