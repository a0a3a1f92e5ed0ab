package org.streetwise.tell.publication.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.Outcome;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Filling.Clause;
import org.streetwise.tell.phrase.Filling.Value;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.Whereabouts;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Writes whether an approach worked, in the judgement of those involved. It writes nothing where nobody judged.
public record OutcomeWriter(SentenceWriter sentences) {

    /// Who judges a lesson's approach, beyond saying that the outcome is not known yet; absent if nobody does.
    public Optional<Term> judges(NumberedLesson lesson) {
        List<InCase> judged = carriers(lesson).stream()
                .filter(each -> isJudged(each.lesson()))
                .toList();
        return judged.isEmpty() ? Optional.empty() : Optional.of(judges(judged));
    }

    /// Whether a case lesson has a judgement other than that the outcome is not known yet.
    public static boolean isJudged(SelectedLesson lesson) {
        return lesson.facts()
                .outcome()
                .filter(outcome -> outcome != Outcome.OPEN)
                .isPresent();
    }

    /// The outcome of a numbered lesson's approach.
    ///
    /// @param first whether no judgement stands before this one, so that it must say who judges
    public List<Inline> write(NumberedLesson lesson, boolean first) {
        return switch (lesson) {
            case Alone(_, var alone) -> of(alone, first);
            case Gathered gathered -> gathered(gathered, first);
        };
    }

    /// The outcome of a case lesson, in a text that names the neighbourhood.
    ///
    /// @param first whether no judgement stands before this one, so that it must say who judges
    public List<Inline> of(InCase lesson, boolean first) {
        return lesson.lesson()
                .facts()
                .outcome()
                .map(outcome -> alone(outcome, first, List.of(lesson)))
                .orElse(List.of());
    }

    private List<Inline> alone(Outcome outcome, boolean first, List<InCase> judged) {
        if (outcome == Outcome.OPEN) {
            return Inline.text(sentences.term(Term.OUTCOME_OPEN));
        }
        if (first) {
            Phrase phrase = switch (outcome) {
                case WORKED -> Phrase.JUDGED_WORKED;
                case MIXED -> Phrase.JUDGED_MIXED;
                case FAILED, OPEN -> Phrase.JUDGED_FAILED;
            };
            return sentences.say(phrase, Filling.text("judges", sentences.term(judges(judged))));
        }
        return Inline.text(sentences.term(
                switch (outcome) {
                    case WORKED -> Term.OUTCOME_WORKED;
                    case MIXED -> Term.OUTCOME_MIXED;
                    case FAILED, OPEN -> Term.OUTCOME_FAILED;
                }));
    }

    /// Who judges: those involved, or the public sources that report it.
    private static Term judges(List<InCase> lessons) {
        List<InCase> found = lessons.stream()
                .filter(each -> each.place().isFromPublicSources())
                .toList();
        if (found.isEmpty()) {
            return Term.JUDGES_INVOLVED;
        }
        if (found.size() < lessons.size()) {
            return Term.JUDGES_BOTH;
        }
        boolean one = found.size() == 1 && found.getFirst().sources().size() == 1;
        return one ? Term.JUDGES_SOURCE : Term.JUDGES_SOURCES;
    }

    private List<Inline> gathered(Gathered lesson, boolean first) {
        Map<Outcome, Integer> places = new EnumMap<>(Outcome.class);
        outcomes(lesson).values().forEach(outcome -> places.merge(outcome, 1, Integer::sum));
        int all = lesson.places().size();
        int told = places.values().stream().mapToInt(Integer::intValue).sum();
        List<InCase> judged = lesson.carriers().stream()
                .filter(each -> isJudged(each.lesson()))
                .toList();
        if (told == 0) {
            return List.of();
        }
        Outcome one = places.keySet().iterator().next();
        if (all == 1) {
            return alone(one, first, judged);
        }
        if (places.size() == 1 && told == all) {
            return everywhere(one, all, first, judged);
        }
        return told == all ? inParts(places, first, judged) : withSilent(places, all, first, judged);
    }

    /// The sentence for one outcome everywhere: `De aanpak werkte in alle vijf de wijken.`
    private List<Inline> everywhere(Outcome outcome, int all, boolean first, List<InCase> judged) {
        if (outcome == Outcome.OPEN) {
            return Inline.text(sentences.term(Term.OUTCOME_OPEN));
        }
        Phrase phrase = switch (outcome) {
            case WORKED -> first ? Phrase.JUDGED_WORKED_IN : Phrase.WORKED_IN;
            case MIXED -> first ? Phrase.JUDGED_MIXED_IN : Phrase.MIXED_IN;
            case FAILED, OPEN -> first ? Phrase.JUDGED_FAILED_IN : Phrase.FAILED_IN;
        };
        return sentences.say(phrase, judged(first, judged).and("where", Whereabouts.in(all, all)));
    }

    private Filling judged(boolean first, List<InCase> judged) {
        return first ? Filling.text("judges", sentences.term(judges(judged))) : Filling.none();
    }

    /// The sentences for several outcomes: `In drie wijken werkte de aanpak, in één deels en in twee niet. In één wijk
    /// is het resultaat nog niet bekend.`
    private List<Inline> inParts(Map<Outcome, Integer> places, boolean first, List<InCase> judged) {
        List<Clause> said = new ArrayList<>();
        List<Clause> parts = parts(places, count -> Whereabouts.in(count, Integer.MAX_VALUE), first, false);
        if (!parts.isEmpty()) {
            said.add(new Clause(
                    first ? Phrase.JUDGED_PARTS : Phrase.SENTENCE,
                    judged(first, judged).and("said", joined(parts))));
        }
        Optional.ofNullable(places.get(Outcome.OPEN))
                .ifPresent(open -> said.add(new Clause(
                        Phrase.OUTCOME_STILL_OPEN,
                        Filling.none().and("where", Whereabouts.in(open, Integer.MAX_VALUE)))));
        return sentences.say(said);
    }

    /// The sentence for outcomes that are not recorded everywhere: `In drie van de zeven wijken werkte de aanpak, in
    /// één niet; van de andere drie is de uitkomst niet opgetekend.`
    private List<Inline> withSilent(Map<Outcome, Integer> places, int all, boolean first, List<InCase> judged) {
        boolean judges = first && !judged.isEmpty();
        List<Clause> parts = parts(
                places,
                count -> new Clause(
                        Phrase.IN_COUNTED, Filling.count("count", count).and("all", all)),
                judges,
                true);
        int silent = all - places.values().stream().mapToInt(Integer::intValue).sum();
        Clause others = silent == 1
                ? new Clause(Phrase.OUTCOME_SILENT_ONE, Filling.none())
                : new Clause(Phrase.OUTCOME_SILENT, Filling.count("count", silent));
        return sentences.say(List.of(new Clause(
                judges ? Phrase.JUDGED_PARTS_AND_SILENT : Phrase.SENTENCE_OF_TWO,
                judged(judges, judged).and("first", joined(parts)).and("second", others))));
    }

    /// A clause for each outcome. The first clause says what is counted and, unless the words before name who judges,
    /// that the approach is what worked.
    private static List<Clause> parts(
            Map<Outcome, Integer> places, IntFunction<Clause> where, boolean judges, boolean withOpen) {
        List<Clause> parts = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.WORKED, Outcome.MIXED, Outcome.FAILED, Outcome.OPEN)) {
            Integer count = places.get(outcome);
            if (count != null && (withOpen || outcome != Outcome.OPEN)) {
                parts.add(
                        parts.isEmpty()
                                ? new Clause(
                                        judges ? judgedPart(outcome) : part(outcome),
                                        Filling.none().and("where", where.apply(count)))
                                : new Clause(nextPart(outcome), Filling.count("count", count)));
            }
        }
        return parts;
    }

    private static Phrase part(Outcome outcome) {
        return switch (outcome) {
            case WORKED -> Phrase.PART_WORKED;
            case MIXED -> Phrase.PART_MIXED;
            case FAILED -> Phrase.PART_FAILED;
            case OPEN -> Phrase.PART_OPEN;
        };
    }

    private static Phrase judgedPart(Outcome outcome) {
        return switch (outcome) {
            case WORKED -> Phrase.JUDGED_PART_WORKED;
            case MIXED -> Phrase.JUDGED_PART_MIXED;
            case FAILED -> Phrase.JUDGED_PART_FAILED;
            case OPEN -> Phrase.PART_OPEN;
        };
    }

    private static Phrase nextPart(Outcome outcome) {
        return switch (outcome) {
            case WORKED -> Phrase.NEXT_WORKED;
            case MIXED -> Phrase.NEXT_MIXED;
            case FAILED -> Phrase.NEXT_FAILED;
            case OPEN -> Phrase.NEXT_OPEN;
        };
    }

    /// Joins two clauses with a comma, and three as a list.
    private static Value joined(List<Clause> parts) {
        return parts.size() == 2
                ? Value.of(new Clause(
                        Phrase.TWO_PARTS,
                        Filling.none().and("first", parts.getFirst()).and("second", parts.getLast())))
                : new Value.Clauses(parts);
    }

    /// The outcome in each neighbourhood that has one. It is mixed if one thing worked there and another did not.
    private static Map<Id, Outcome> outcomes(NumberedLesson lesson) {
        Map<Id, Set<Outcome>> typed = new HashMap<>();
        carriers(lesson)
                .forEach(each -> each.lesson()
                        .facts()
                        .outcome()
                        .ifPresent(outcome -> typed.computeIfAbsent(each.place().id(), _ -> new HashSet<>())
                                .add(outcome)));
        Map<Id, Outcome> outcomes = new HashMap<>();
        typed.forEach((place, here) -> outcomes.put(place, together(here)));
        return outcomes;
    }

    private static List<InCase> carriers(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered -> gathered.carriers();
            case Alone(_, var alone) -> List.of(alone);
        };
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
