package org.streetwise.know.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.synthesis.StrategySynthesis.Application;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Linkage;
import org.streetwise.know.value.Strategy;
import org.streetwise.know.value.Task;
import org.streetwise.source.Spanned;

/// Gathers what neighbourhoods and lessons say of tasks and strategies, each in the programme's order.
record Gathering(List<SelectedCase> cases, List<NumberedLesson> numbered) {

    /// Linkages of the same tasks belong together, whatever the order in which their authors name them.
    List<LinkageSynthesis> linkages(List<Task> tasks) {
        Map<Id, Integer> order = new HashMap<>();
        tasks.forEach(task -> order.put(task.id().value(), order.size()));
        Map<List<Integer>, List<LinkageSynthesis.Place>> found = new TreeMap<>(Gathering::compare);
        for (SelectedCase place : cases) {
            place.facts().linkages().stream()
                    .collect(Collectors.groupingBy(linkage -> tasksOf(linkage, order)))
                    .forEach((joined, here) -> found.computeIfAbsent(joined, _ -> new ArrayList<>())
                            .add(new LinkageSynthesis.Place(place, furthest(here), here)));
        }
        return found.entrySet().stream()
                .map(each -> linkage(each.getKey().stream().map(tasks::get).toList(), each.getValue()))
                .toList();
    }

    private LinkageSynthesis linkage(List<Task> joined, List<LinkageSynthesis.Place> places) {
        List<Id> ids = joined.stream().map(task -> task.id().value()).toList();
        return new LinkageSynthesis(
                joined,
                places,
                about(lesson -> Spanned.values(lesson.facts().joins()).containsAll(ids)));
    }

    private static List<Integer> tasksOf(Linkage linkage, Map<Id, Integer> order) {
        return linkage.tasks().stream()
                .map(task -> Objects.requireNonNull(order.get(task.value()), "references are resolved"))
                .distinct()
                .sorted()
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static Linkage.State furthest(List<Linkage> linkages) {
        return linkages.stream()
                .map(Linkage::state)
                .min(Comparator.comparingInt(Gathering::distance))
                .orElseThrow();
    }

    /// How much is left to do: what was given up had been tried, or at least thought of.
    private static int distance(Linkage.State state) {
        return switch (state) {
            case USED -> 0;
            case TRIED -> 1;
            case DROPPED -> 2;
            case SEEN -> 3;
        };
    }

    List<StrategySynthesis> strategies(List<Strategy> strategies) {
        return strategies.stream()
                .map(strategy -> {
                    Id id = strategy.id().value();
                    List<Application> applications = cases.stream()
                            .flatMap(place -> application(place, id).stream())
                            .toList();
                    return new StrategySynthesis(
                            strategy,
                            applications,
                            about(lesson ->
                                    Spanned.values(lesson.facts().strategies()).contains(id)));
                })
                .toList();
    }

    private static Optional<Application> application(SelectedCase place, Id strategy) {
        return place.facts().strategies().stream()
                .filter(applied -> applied.strategy().value().equals(strategy))
                .findFirst()
                .map(applied -> new Application(place, applied.result()));
    }

    /// A streetwise lesson is about what the lessons that carry it are about.
    private List<NumberedLesson> about(Predicate<SelectedLesson> subject) {
        return numbered.stream()
                .filter(lesson -> sources(lesson).anyMatch(each -> subject.test(each.lesson())))
                .toList();
    }

    /// The numbered lessons of other themes that name this one among their further themes.
    List<NumberedLesson> related(SelectedTheme theme) {
        Set<Integer> own =
                theme.lessons().stream().map(SelectedTheme.Gathered::number).collect(Collectors.toSet());
        return about(lesson -> lesson.alsoUnder().contains(theme.id())
                        && !lesson.theme().equals(theme.id()))
                .stream()
                .filter(lesson -> !own.contains(lesson.number()))
                .toList();
    }

    private static Stream<InCase> sources(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered -> gathered.carriers().stream();
            case Alone(_, var inCase) -> Stream.of(inCase);
        };
    }
}
