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

/// How much a lesson rests on, for editors; print tells no ranking.
///
/// @param neighbourhoods in how many it was learnt
/// @param lessons how many case lessons it rests on
/// @param evidence how many of these rest on what, the strongest first; those that don't say are left out
/// @param outcomes how many of these came to what
public record Strength(
        int neighbourhoods, int lessons, Map<Evidence, Integer> evidence, Map<Outcome, Integer> outcomes) {
    /// Of what rests on these; only those that may be printed count.
    static Strength of(Collection<CaseLesson> lessons) {
        return counted(lessons.stream().filter(LessonsWithCarriers::isOpen).toList());
    }

    /// Of a case lesson by itself.
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
