package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;

/// What is still missing in all that an edition shows: only facts, counts and the titles of what is shown, so that a
/// draft may print it.
///
/// @param themes the themes that lack something, in the programme's order
/// @param cases the cases that lack something, in the selection's order
public record MissingParts(List<InRecord> themes, List<InRecord> cases) {
    public MissingParts {
        themes = List.copyOf(themes);
        cases = List.copyOf(cases);
    }

    /// What one theme or neighbourhood lacks, in the order of the kinds; at least one thing.
    public record InRecord(Id id, List<MissingPart> missing) {
        public InRecord {
            missing = List.copyOf(missing);
        }
    }

    /// @param shown the case lessons that are shown, by their keys in the corpus
    /// @param themes the themes that are shown
    static MissingParts of(
            Corpus corpus,
            EditionFilter wanted,
            Naming naming,
            Map<LessonKey, SelectedLesson> shown,
            List<SelectedTheme> themes) {
        Map<Id, List<Lesson>> lessons = byCase(corpus, key -> shown.containsKey(key));
        Map<Id, List<Lesson>> alone = byCase(
                corpus, key -> shown.containsKey(key) && shown.get(key).number().isPresent());
        MissingInCase ofCase = new MissingInCase(corpus.programme().untranslatedFiles());
        List<InRecord> cases = corpus.cases().stream()
                .filter(each -> wanted.omits(each).isEmpty())
                .map(each -> new InRecord(
                        naming.shown(each.id()),
                        ofCase.of(
                                each,
                                lessons.getOrDefault(each.id(), List.of()),
                                alone.getOrDefault(each.id(), List.of()))))
                .filter(of -> !of.missing().isEmpty())
                .toList();
        Set<Id> learnt = new HashSet<>();
        shown.values().forEach(lesson -> learnt.add(lesson.theme()));
        return new MissingParts(ofThemes(corpus, themes, learnt), cases);
    }

    private static Map<Id, List<Lesson>> byCase(Corpus corpus, Predicate<LessonKey> wanted) {
        Map<Id, List<Lesson>> byCase = new HashMap<>();
        for (CaseLesson each : corpus.lessons()) {
            if (wanted.test(each.key())) {
                byCase.computeIfAbsent(each.owner().id(), _ -> new ArrayList<>())
                        .add(each.lesson());
            }
        }
        return byCase;
    }

    private static List<InRecord> ofThemes(Corpus corpus, List<SelectedTheme> themes, Set<Id> learnt) {
        MissingInTheme ofTheme = new MissingInTheme(corpus.programme().untranslatedFiles());
        List<InRecord> found = new ArrayList<>();
        for (SelectedTheme shown : themes) {
            boolean empty = shown.lessons().isEmpty() && !learnt.contains(shown.id());
            corpus.theme(shown.id())
                    .map(theme -> ofTheme.of(theme, shown, !empty))
                    .filter(missing -> !missing.isEmpty())
                    .ifPresent(missing -> found.add(new InRecord(shown.id(), missing)));
        }
        return found;
    }
}
