package org.streetwise.know.query;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.streetwise.know.corpus.Corpus.CaseLesson;
import org.streetwise.know.value.Evidence;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Outcome;

/// How much a lesson rests on, for editors only: print shows no ranking.
///
/// @param neighbourhoods how many neighbourhoods learnt it
/// @param lessons how many case lessons it rests on
/// @param evidence how many of these rest on each kind of evidence, the strongest first; those that don't say are left
///     out
/// @param outcomes how many of these had each outcome
public record Strength(
        int neighbourhoods, int lessons, Map<Evidence, Integer> evidence, Map<Outcome, Integer> outcomes) {
    /// The strength of a lesson that rests on these. Only those that may be printed count.
    static Strength of(Collection<CaseLesson> lessons) {
        return counted(lessons.stream().filter(LessonsWithCarriers::isOpen).toList());
    }

    /// The strength of a case lesson by itself.
    static Strength of(CaseLesson lesson) {
        return counted(List.of(lesson));
    }

    private static Strength counted(Collection<CaseLesson> lessons) {
        Set<Id> places = new HashSet<>();
        Map<Evidence, Integer> evidence = new TreeMap<>(Collections.reverseOrder());
        Map<Outcome, Integer> outcomes = new TreeMap<>();
        for (CaseLesson each : lessons) {
            places.add(each.owner().id());
            each.lesson().facts().evidence().ifPresent(one -> evidence.merge(one, 1, Integer::sum));
            each.lesson().facts().outcome().ifPresent(one -> outcomes.merge(one, 1, Integer::sum));
        }
        return new Strength(places.size(), lessons.size(), evidence, outcomes);
    }
}
