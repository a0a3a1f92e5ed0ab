package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Outcome;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.publication.Filling.Clause;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Tells where an approach worked, as those involved judge it. Nothing is told where nobody judged.
final class OutcomeWriter {
    private final Speech speech;
    private final Counts counts;

    OutcomeWriter(Speech speech, Counts counts) {
        this.speech = speech;
        this.counts = counts;
    }

    /// Whether anybody says more of it than that it is not known yet.
    static boolean isJudged(NumberedLesson lesson) {
        return outcomes(lesson).values().stream().anyMatch(outcome -> outcome != Outcome.OPEN);
    }

    /// The same of a case lesson.
    static boolean isJudged(SelectedLesson lesson) {
        return lesson.facts()
                .outcome()
                .filter(outcome -> outcome != Outcome.OPEN)
                .isPresent();
    }

    /// @param first whether nothing of the kind was told before, so that who judges has to be said
    List<Inline> write(NumberedLesson lesson, boolean first) {
        return switch (lesson) {
            case Alone(_, var alone) ->
                alone.lesson()
                        .facts()
                        .outcome()
                        .map(outcome -> alone(outcome, first))
                        .orElse(List.of());
            // Where it was recorded in one neighbourhood only, its counting sentence has just said which.
            case Gathered gathered
            when gathered.places().size() == 1 ->
                outcomes(gathered).values().stream()
                        .findFirst()
                        .map(outcome -> alone(outcome, first))
                        .orElse(List.of());
            case Gathered gathered -> gathered(gathered, first);
        };
    }

    /// Of one neighbourhood, where the text around says which.
    List<Inline> alone(Outcome outcome, boolean first) {
        Term term = switch (outcome) {
            case WORKED -> first ? Term.OUTCOME_FIRST_WORKED : Term.OUTCOME_WORKED;
            case MIXED -> first ? Term.OUTCOME_FIRST_MIXED : Term.OUTCOME_MIXED;
            case FAILED -> first ? Term.OUTCOME_FIRST_FAILED : Term.OUTCOME_FAILED;
            case OPEN -> Term.OUTCOME_OPEN;
        };
        return List.of(new Inline.Text(speech.term(term)));
    }

    private List<Inline> gathered(Gathered lesson, boolean first) {
        Map<Outcome, Integer> places = new EnumMap<>(Outcome.class);
        outcomes(lesson).values().forEach(outcome -> places.merge(outcome, 1, Integer::sum));
        int all = lesson.places().size();
        List<Clause> judged = new ArrayList<>();
        judged(places, Outcome.WORKED, first ? Phrase.OUTCOME_FIRST_WORKED : Phrase.OUTCOME_WORKED, all, judged);
        judged(places, Outcome.MIXED, first ? Phrase.OUTCOME_FIRST_MIXED : Phrase.OUTCOME_MIXED, all, judged);
        boolean everywhere = all > 1 && places.getOrDefault(Outcome.FAILED, 0) == all;
        judged(places, Outcome.FAILED, failed(first, everywhere), all, judged);
        List<Inline> said = new ArrayList<>();
        if (!judged.isEmpty()) {
            said.addAll(speech.say(first ? Phrase.OUTCOME_FIRST : Phrase.OUTCOME, Filling.clauses("parts", judged)));
        }
        Optional.ofNullable(places.get(Outcome.OPEN)).ifPresent(open -> {
            if (!said.isEmpty()) {
                said.add(new Inline.Text(" "));
            }
            said.addAll(speech.capitalised(
                    speech.say(Phrase.OUTCOME_STILL_OPEN, Filling.none().and("where", counts.where(open, all)))));
        });
        return said;
    }

    private static Phrase failed(boolean first, boolean everywhere) {
        if (everywhere) {
            return first ? Phrase.OUTCOME_FIRST_FAILED_ALL : Phrase.OUTCOME_FAILED_ALL;
        }
        return first ? Phrase.OUTCOME_FIRST_FAILED : Phrase.OUTCOME_FAILED;
    }

    private void judged(Map<Outcome, Integer> places, Outcome outcome, Phrase phrase, int all, List<Clause> clauses) {
        Optional.ofNullable(places.get(outcome))
                .ifPresent(count ->
                        clauses.add(new Clause(phrase, Filling.none().and("where", counts.where(count, all)))));
    }

    /// Each neighbourhood's outcome, where any was typed: in part, where one thing worked there and another did not.
    private static Map<Id, Outcome> outcomes(NumberedLesson lesson) {
        Map<Id, Set<Outcome>> typed = new HashMap<>();
        List<NumberedLesson.InCase> sources = switch (lesson) {
            case Gathered gathered -> gathered.carriers();
            case Alone(_, var alone) -> List.of(alone);
        };
        sources.forEach(each -> each.lesson()
                .facts()
                .outcome()
                .ifPresent(outcome -> typed.computeIfAbsent(each.place().id(), _ -> new HashSet<>())
                        .add(outcome)));
        Map<Id, Outcome> outcomes = new HashMap<>();
        typed.forEach((place, here) -> outcomes.put(place, together(here)));
        return outcomes;
    }

    private static Outcome together(Set<Outcome> outcomes) {
        boolean worked = outcomes.contains(Outcome.WORKED);
        boolean failed = outcomes.contains(Outcome.FAILED);
        if (outcomes.contains(Outcome.MIXED) || (worked && failed)) {
            return Outcome.MIXED;
        }
        return worked ? Outcome.WORKED : failed ? Outcome.FAILED : Outcome.OPEN;
    }
}
