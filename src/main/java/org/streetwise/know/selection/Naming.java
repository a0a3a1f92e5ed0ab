package org.streetwise.know.selection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;

/// Leads from the names that texts use to those that an edition uses: past ids of before, lessons that were merged, and
/// neighbourhoods that do not want to be known.
public final class Naming {
    private final Corpus corpus;
    private final Map<Id, Id> aliases;
    private final Map<LessonKey, LessonKey> hidden = new HashMap<>();

    Naming(Corpus corpus, Map<Id, Id> aliases) {
        this.corpus = corpus;
        this.aliases = Map.copyOf(aliases);
        // An id may tell where it comes from, so lessons of those who are not to be known are counted; internal ones
        // last, since those that are shown must not tell how many there are.
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
        return Id.isWellFormed(name) ? corpus.caseOf(new Id(name)).map(each -> shown(each.id())) : Optional.empty();
    }

    /// A case lesson by the name that a text uses for it, `case/lesson`.
    public Optional<LessonKey> lesson(String name) {
        int slash = name.indexOf('/');
        if (slash < 0 || !Id.isWellFormed(name.substring(0, slash)) || !Id.isWellFormed(name.substring(slash + 1))) {
            return Optional.empty();
        }
        LessonKey key = new LessonKey(new Id(name.substring(0, slash)), new Id(name.substring(slash + 1)));
        return corpus.lesson(key).map(lesson -> shown(lesson.key()));
    }

    /// A streetwise lesson by the name that a text uses for it.
    public Optional<Id> streetwise(String name) {
        return Id.isWellFormed(name)
                ? corpus.streetwise(new Id(name)).map(lesson -> lesson.id().value())
                : Optional.empty();
    }

    Id shown(Id caseId) {
        return aliases.getOrDefault(caseId, caseId);
    }

    LessonKey shown(LessonKey key) {
        LessonKey present = corpus.present(key);
        return hidden.getOrDefault(present, present);
    }
}
