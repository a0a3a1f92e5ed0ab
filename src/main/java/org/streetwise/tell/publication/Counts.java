package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.know.value.LessonKey;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Sentences driven by counts: of neighbourhoods, never a ranking.
final class Counts {
    /// Up to so many neighbourhoods a chapter names them.
    private static final int NAMED = 3;

    /// Up to so many neighbourhoods a lesson names them.
    private static final int LISTED = 8;

    /// Up to so many *all* is said with an article: "alle drie de wijken".
    private static final int FEW = 12;

    private final Synthesis synthesis;
    private final Speech speech;
    private final Places places;
    private final Crossings crossings;

    Counts(Synthesis synthesis, Speech speech, Places places, Crossings crossings) {
        this.synthesis = synthesis;
        this.speech = speech;
        this.places = places;
        this.crossings = crossings;
    }

    /// What a chapter opens with; nothing where no case lesson has the theme.
    List<Inline> theme(ThemeSynthesis theme) {
        if (theme.learnt().isEmpty()) {
            return List.of();
        }
        List<Inline> said = new ArrayList<>(recorded(theme));
        List<Inline> gathered = gathered(theme);
        if (!gathered.isEmpty()) {
            said.add(new Inline.Text(" "));
            said.addAll(gathered);
        }
        return said;
    }

    private List<Inline> recorded(ThemeSynthesis theme) {
        int lessons = theme.learnt().size();
        List<SelectedCase> where = theme.places();
        int all = synthesis.cases().size();
        Filling filling = Filling.text("theme", theme.theme().inText())
                .and("places", places.list(where))
                .and("lessons", lessons)
                .and("count", where.size())
                .and("all", all);
        return speech.say(recorded(lessons, where.size(), all), filling);
    }

    private static Phrase recorded(int lessons, int where, int all) {
        if (lessons == 1) {
            return Phrase.THEME_ONE;
        }
        if (where == 1) {
            return lessons == 2 ? Phrase.THEME_TWO_IN_ONE_PLACE : Phrase.THEME_MORE_IN_ONE_PLACE;
        }
        if (where == all) {
            return where == 2 ? Phrase.THEME_BOTH : where <= FEW ? Phrase.THEME_ALL_FEW : Phrase.THEME_ALL_MANY;
        }
        return where <= NAMED ? Phrase.THEME_NAMED : Phrase.THEME_COUNTED;
    }

    private List<Inline> gathered(ThemeSynthesis theme) {
        List<Gathered> here = theme.lessons().stream()
                .filter(Gathered.class::isInstance)
                .map(Gathered.class::cast)
                .filter(lesson -> !lesson.carriers().isEmpty())
                .toList();
        Set<LessonKey> carriers = here.stream()
                .flatMap(lesson -> lesson.carriers().stream())
                .map(carrier -> carrier.lesson().key())
                .collect(Collectors.toSet());
        int carried = (int) theme.learnt().stream()
                .filter(lesson -> carriers.contains(lesson.lesson().key()))
                .count();
        if (theme.lessons().isEmpty()) {
            return areGathered(theme.learnt())
                    ? speech.say(Phrase.GATHERED_ELSEWHERE, Filling.inlines("references", elsewhere(theme)))
                    : List.of();
        }
        if (carried == 0) {
            return theme.learnt().size() > 1 && here.isEmpty() ? speech.say(Phrase.SIDE_BY_SIDE) : List.of();
        }
        if (carried < theme.learnt().size()) {
            return speech.say(
                    Phrase.GATHERED_SOME, Filling.count("carried", carried).and("gathered", here.size()));
        }
        return carried == 1 ? List.of() : speech.say(Phrase.GATHERED, Filling.count("gathered", here.size()));
    }

    /// Lessons of a theme that the edition leaves out may rest on some of them.
    private boolean areGathered(List<NumberedLesson.InCase> lessons) {
        return lessons.stream()
                .noneMatch(each -> synthesis.carriedBy(each.lesson().key()).isEmpty());
    }

    private List<Inline> elsewhere(ThemeSynthesis theme) {
        Map<Integer, Gathered> once = new TreeMap<>();
        theme.learnt().stream()
                .flatMap(lesson -> synthesis.carriedBy(lesson.lesson().key()).stream())
                .forEach(lesson -> once.put(lesson.number(), lesson));
        return speech.list(once.values().stream()
                .map(lesson -> crossings.to((NumberedLesson) lesson))
                .toList());
    }

    /// The small line on who carries a lesson.
    ///
    /// @param names where the names are, if a lesson is carried by too many to name
    List<Inline> carried(NumberedLesson lesson, Optional<List<Inline>> names) {
        List<SelectedCase> where = switch (lesson) {
            case Gathered gathered -> gathered.places();
            case NumberedLesson.Alone(_, var alone) -> List.of(alone.place());
        };
        if (where.isEmpty()) {
            return speech.say(Phrase.AUTHORS_OWN);
        }
        int all = synthesis.cases().size();
        Filling filling = Filling.inlines("places", places.list(where))
                .and("names", names.orElse(List.of()))
                .and("count", where.size())
                .and("all", all);
        return speech.say(carried(where.size(), all, names.isPresent()), filling);
    }

    private static Phrase carried(int where, int all, boolean namesElsewhere) {
        if (where == 1) {
            return Phrase.CARRIED_ONE;
        }
        if (where == all) {
            return where == 2 ? Phrase.CARRIED_BOTH : where <= FEW ? Phrase.CARRIED_ALL_FEW : Phrase.CARRIED_ALL_MANY;
        }
        if (where <= NAMED) {
            return Phrase.CARRIED_NAMED;
        }
        return where <= LISTED || !namesElsewhere ? Phrase.CARRIED_COUNTED : Phrase.CARRIED_MANY;
    }

    /// Says in how many neighbourhoods a lesson was otherwise; nothing where in none.
    List<Inline> differing(Gathered lesson) {
        List<SelectedCase> where = lesson.differingPlaces();
        if (where.isEmpty()) {
            return List.of();
        }
        Filling filling = Filling.inlines("places", places.list(where))
                .and("count", where.size())
                .and("all", synthesis.cases().size());
        Phrase phrase = where.size() == 1
                ? Phrase.DIFFERS_ONE
                : where.size() <= NAMED ? Phrase.DIFFERS_NAMED : Phrase.DIFFERS_COUNTED;
        return speech.say(phrase, filling);
    }

    /// Says where no results, no figures and no lessons were recorded; nothing of what was recorded everywhere.
    List<Inline> notRecorded() {
        List<Inline> said = new ArrayList<>();
        lacking(Term.RECORDED_RESULTS, place -> place.facts().results().isEmpty(), said);
        lacking(Term.RECORDED_FIGURES, place -> place.figures().isEmpty(), said);
        lacking(Term.RECORDED_LESSONS, place -> place.lessons().isEmpty(), said);
        return said;
    }

    private void lacking(Term what, Predicate<SelectedCase> lacks, List<Inline> said) {
        List<SelectedCase> where = synthesis.cases().stream().filter(lacks).toList();
        if (where.isEmpty()) {
            return;
        }
        if (!said.isEmpty()) {
            said.add(new Inline.Text(" "));
        }
        boolean named =
                where.size() <= LISTED && where.size() < synthesis.cases().size();
        said.addAll(speech.capitalised(speech.say(
                named ? Phrase.NOT_RECORDED_NAMED : Phrase.NOT_RECORDED,
                Filling.text("what", speech.term(what))
                        .and("places", places.list(where))
                        .and("where", where(where.size())))));
    }

    /// In how many of the neighbourhoods: `in drie wijken`, `in beide wijken`, `in alle achttien wijken`.
    Filling.Clause where(int count) {
        return where(count, synthesis.cases().size());
    }

    /// @param all how many there could be
    Filling.Clause where(int count, int all) {
        Phrase phrase = count < all || count == 1
                ? Phrase.IN_SOME
                : count == 2 ? Phrase.IN_BOTH : count <= FEW ? Phrase.IN_ALL_FEW : Phrase.IN_ALL_MANY;
        return new Filling.Clause(phrase, Filling.count("count", count));
    }

    /// Names the themes about which nothing was learnt; nothing where there are none.
    List<Inline> withoutLessons() {
        List<List<Inline>> themes = synthesis.themes().stream()
                .filter(theme -> theme.learnt().isEmpty() && theme.lessons().isEmpty())
                .map(theme -> speech.say(
                        Phrase.OVER, Filling.text("theme", theme.theme().inText())))
                .toList();
        if (themes.isEmpty()) {
            return List.of();
        }
        Phrase phrase = themes.size() == 1 ? Phrase.NONE_RECORDED_ONE : Phrase.NONE_RECORDED_MORE;
        return speech.say(phrase, Filling.inlines("themes", speech.capitalised(speech.list(themes))));
    }
}
