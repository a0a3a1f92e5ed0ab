package org.streetwise.know.selection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;

/// Maps the names that texts use to those that an edition uses: follows former ids and merged lessons, and gives
/// anonymous neighbourhoods their invented ids.
public final class Naming {
    private final Corpus corpus;
    private final Map<Id, Id> aliases;
    private final Set<Id> nameless;
    private final Map<LessonKey, LessonKey> hidden = new HashMap<>();

    /// @param nameless cases whose files may say, where they could not be read, that they are anonymous
    Naming(Corpus corpus, Map<Id, Id> aliases, Set<Id> nameless) {
        this.corpus = corpus;
        this.nameless = Set.copyOf(nameless);
        this.aliases = Map.copyOf(aliases);
        // An id may reveal its case, so the lessons of anonymous cases are numbered instead. Internal ones come last,
        // since the numbers that are shown must not reveal how many there are.
        Map<Id, Integer> counted = new HashMap<>();
        List<Corpus.CaseLesson> lessons = corpus.lessons().stream()
                .sorted(Comparator.comparing(each -> each.lesson().visibility() == Visibility.INTERNAL))
                .toList();
        for (Corpus.CaseLesson lesson : lessons) {
            Id alias = this.aliases.get(lesson.owner().id());
            if (alias != null) {
                int number = counted.merge(alias, 1, Integer::sum);
                hidden.put(lesson.key(), new LessonKey(alias, new Id(Integer.toString(number))));
            }
        }
    }

    /// A case by the name that a text uses for it.
    public Optional<Id> caseId(String name) {
        return Id.read(name).flatMap(corpus::caseOf).map(each -> shown(each.id()));
    }

    /// A case lesson by the name that a text uses for it, `case/lesson`.
    public Optional<LessonKey> lesson(String name) {
        return LessonKey.read(name).flatMap(corpus::lesson).map(lesson -> shown(lesson.key()));
    }

    /// A streetwise lesson by the name that a text uses for it.
    public Optional<Id> streetwise(String name) {
        return Id.read(name)
                .flatMap(corpus::streetwise)
                .map(lesson -> lesson.id().value());
    }

    /// A public case as a sentence names it, even if the edition does not show it.
    public Optional<String> inText(String name) {
        return Id.read(name)
                .flatMap(corpus::caseOf)
                .filter(each -> each.upkeep().visibility() == Visibility.PUBLIC && !isNameless(each))
                .map(Naming::inText)
                .filter(words -> !words.isBlank());
    }

    private boolean isNameless(Case each) {
        return nameless.contains(each.id()) && each.upkeep().anonymous().isEmpty();
    }

    static String inText(Case each) {
        return each.upkeep()
                .anonymous()
                .map(alias -> alias.inText().orElse(alias.name()))
                .orElseGet(() -> each.where().inText().orElse(each.where().name()));
    }

    /// The numbers by which a lesson is known in every edition, even in one that does not show it: its own, or those of
    /// the streetwise lessons that rest on it. An internal lesson has none.
    public List<Integer> numbers(String name) {
        if (name.indexOf('/') < 0) {
            return streetwise(name).stream()
                    .flatMapToInt(id -> corpus.numbers().streetwise(id).stream())
                    .boxed()
                    .toList();
        }
        return lesson(name).flatMap(corpus::lesson).map(this::numbers).orElse(List.of());
    }

    private List<Integer> numbers(Corpus.CaseLesson lesson) {
        if (lesson.lesson().visibility() == Visibility.INTERNAL
                || lesson.owner().upkeep().visibility() == Visibility.INTERNAL) {
            return List.of();
        }
        OptionalInt alone = corpus.numbers().alone(lesson.key());
        return alone.isPresent()
                ? List.of(alone.getAsInt())
                : corpus.themes().stream()
                        .flatMap(theme -> theme.lessons().stream())
                        .filter(each -> each.carriedBy().stream()
                                .anyMatch(key -> corpus.present(key.value()).equals(lesson.key())))
                        .flatMapToInt(
                                each -> corpus.numbers().streetwise(each.id().value()).stream())
                        .sorted()
                        .boxed()
                        .toList();
    }

    Id shown(Id caseId) {
        return aliases.getOrDefault(caseId, caseId);
    }

    LessonKey shown(LessonKey key) {
        LessonKey present = corpus.present(key);
        return hidden.getOrDefault(present, present);
    }
}
