package org.streetwise.tell.publication.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.NumberedLesson.InCase;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.synthesis.ThemeSynthesis;
import org.streetwise.know.value.Id;
import org.streetwise.know.value.LessonKey;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.phrase.Filling;
import org.streetwise.tell.phrase.Filling.Clause;
import org.streetwise.tell.phrase.SentenceWriter;
import org.streetwise.tell.publication.text.LessonReferences;
import org.streetwise.tell.publication.text.Places;
import org.streetwise.tell.publication.text.Whereabouts;
import org.streetwise.tell.template.Phrase;

/// Writes the sentences at the start of a theme's chapter that say how much was learnt and where it is printed. A
/// reader who adds up the numbers gets the right sums: every experience of the theme is gathered here, is gathered
/// under another theme, or stands alone; every lesson of the chapter gathers experiences, stands alone, or comes from
/// the authors or the literature.
///
/// @param bySubject whether the edition may contain only some of a theme's lessons
public record ThemeCounts(
        Synthesis synthesis,
        SentenceWriter sentences,
        Places places,
        LessonReferences references,
        Whereabouts whereabouts,
        boolean bySubject) {

    /// The experiences of a theme by where they are printed, and its lessons by what they rest on.
    ///
    /// @param gathered experiences that a lesson of the chapter gathers
    /// @param elsewhere experiences that only lessons of other themes gather
    /// @param alone experiences that are lessons in themselves
    /// @param gathering lessons of the chapter that gather experiences of the theme
    /// @param gatheringOthers lessons of the chapter that gather experiences of other themes only
    /// @param authors lessons that the authors drew themselves
    /// @param literature lessons that come from publications and that no experience carries
    private record Sums(
            List<InCase> gathered,
            List<InCase> elsewhere,
            List<InCase> alone,
            List<Gathered> gathering,
            List<Gathered> gatheringOthers,
            List<Gathered> authors,
            List<Gathered> literature) {}

    private Sums sums(ThemeSynthesis theme) {
        Set<LessonKey> own = new HashSet<>();
        theme.learnt().forEach(each -> own.add(each.lesson().key()));
        Sums sums = new Sums(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Set<LessonKey> here = new HashSet<>();
        for (NumberedLesson lesson : theme.lessons()) {
            switch (lesson) {
                case Alone _ -> {}
                case Gathered gathered -> {
                    gathered.carriers().forEach(each -> here.add(each.lesson().key()));
                    sort(gathered, own, sums);
                }
            }
        }
        for (InCase each : theme.learnt()) {
            LessonKey key = each.lesson().key();
            if (here.contains(key)) {
                sums.gathered.add(each);
            } else if (synthesis.restingOn(key).isEmpty()) {
                sums.alone.add(each);
            } else {
                sums.elsewhere.add(each);
            }
        }
        return sums;
    }

    private static void sort(Gathered lesson, Set<LessonKey> own, Sums sums) {
        if (lesson.carriers().isEmpty()) {
            (lesson.lesson().isOfAuthors() ? sums.authors : sums.literature).add(lesson);
        } else if (lesson.carriers().stream()
                .anyMatch(each -> own.contains(each.lesson().key()))) {
            sums.gathering.add(lesson);
        } else {
            sums.gatheringOthers.add(lesson);
        }
    }

    /// The opening sentences of the chapter; empty if there is nothing to count.
    public List<Inline> of(ThemeSynthesis theme) {
        if (bySubject) {
            int here = theme.lessons().size();
            int all = theme.theme().all();
            return here == 0 || here >= all
                    ? List.of()
                    : sentences.say(List.of(new Clause(
                            Phrase.SUBJECT_LESSONS, Filling.count("all", all).and("here", here))));
        }
        Sums sums = sums(theme);
        List<Clause> said = new ArrayList<>();
        if (theme.learnt().isEmpty()) {
            boolean anything = !theme.lessons().isEmpty();
            if (anything) {
                said.add(new Clause(
                        Phrase.THEME_NONE_OF_ITS_OWN,
                        Filling.text("theme", theme.theme().inText())));
            }
        } else {
            said.addAll(recorded(theme));
            said.addAll(gathered(sums));
            said.addAll(mixed(theme));
            said.addAll(taken(sums, theme));
        }
        sums.gatheringOthers.forEach(lesson -> said.add(gathersOthers(lesson)));
        said.addAll(twice(theme));
        said.addAll(ofOthers(sums));
        return sentences.say(said);
    }

    /// The sentences in the reading guide for a theme without a chapter, because lessons of other themes gather all
    /// that was learnt about it.
    List<Inline> withoutChapter(ThemeSynthesis theme) {
        Sums sums = sums(theme);
        List<Clause> said = new ArrayList<>(recorded(theme));
        said.addAll(gathered(sums));
        said.addAll(mixed(theme));
        said.add(new Clause(Phrase.THEME_WITHOUT_CHAPTER, Filling.none()));
        return sentences.say(said);
    }

    private List<Clause> recorded(ThemeSynthesis theme) {
        List<SelectedCase> where = theme.places();
        int lessons = theme.learnt().size();
        int found = found(theme);
        Filling filling = Filling.text("theme", theme.theme().inText()).and("lessons", lessons);
        List<Clause> said = new ArrayList<>();
        if (found < lessons) {
            said.add(new Clause(Phrase.THEME_RECORDED, filling.and("where", whereabouts.in(where, lessons))));
        } else if (lessons == 1) {
            said.add(new Clause(Phrase.THEME_FOUND_ONE, filling.and("place", places.linkedName(where.getFirst()))));
        } else {
            said.add(new Clause(Phrase.THEME_FOUND, filling.and("where", whereabouts.from(where, lessons))));
        }
        return said;
    }

    private static int found(ThemeSynthesis theme) {
        return (int) theme.learnt().stream()
                .filter(each -> each.place().isFromPublicSources())
                .count();
    }

    /// How many experiences come from public sources; empty if none or all do.
    private static List<Clause> mixed(ThemeSynthesis theme) {
        int lessons = theme.learnt().size();
        int found = found(theme);
        return found == 0 || found == lessons
                ? List.of()
                : List.of(new Clause(
                        Phrase.THEME_MIXED, Filling.count("lessons", lessons).and("public", found)));
    }

    private List<Clause> gathered(Sums sums) {
        int here = sums.gathered.size();
        int elsewhere = sums.elsewhere.size();
        int alone = sums.alone.size();
        int all = here + elsewhere + alone;
        if (here == all) {
            return List.of(
                    all == 1
                            ? new Clause(Phrase.GATHERED_ONE, Filling.inlines("references", references(sums.gathering)))
                            : new Clause(Phrase.GATHERED, Filling.count("gathered", sums.gathering.size())));
        }
        if (alone == all) {
            return all == 1 ? List.of() : List.of(new Clause(Phrase.ALONE_ALL, Filling.none()));
        }
        if (elsewhere == all) {
            return List.of(new Clause(Phrase.ELSEWHERE_ALL, elsewhere(sums)));
        }
        Clause first = here > 0 ? ofTheseGathered(sums) : new Clause(Phrase.OF_THESE_ELSEWHERE, elsewhere(sums));
        Clause others = new Clause(Phrase.OTHERS_ALONE, Filling.count("count", alone));
        if (here > 0 && elsewhere > 0 && alone > 0) {
            Filling two =
                    Filling.none().and("first", first).and("second", new Clause(Phrase.AND_ELSEWHERE, elsewhere(sums)));
            return List.of(
                    new Clause(Phrase.TWO_SHARES, two),
                    new Clause(Phrase.SENTENCE, Filling.none().and("said", others)));
        }
        Clause second = alone > 0 ? others : new Clause(Phrase.OTHERS_ELSEWHERE, elsewhere(sums));
        return List.of(new Clause(
                Phrase.SENTENCE_OF_TWO, Filling.none().and("first", first).and("second", second)));
    }

    private Clause ofTheseGathered(Sums sums) {
        return sums.gathered.size() == 1
                ? new Clause(Phrase.OF_THESE_GATHERED_ONE, Filling.inlines("references", references(sums.gathering)))
                : new Clause(
                        Phrase.OF_THESE_GATHERED,
                        Filling.count("count", sums.gathered.size()).and("gathered", sums.gathering.size()));
    }

    /// The lessons of other themes that gather experiences of this one: `les 2 (Vertrouwen) en les 30 (Techniek)`.
    private Filling elsewhere(Sums sums) {
        Map<Integer, Gathered> lessons = new TreeMap<>();
        sums.elsewhere.forEach(each ->
                synthesis.restingOn(each.lesson().key()).forEach(lesson -> lessons.put(lesson.number(), lesson)));
        Set<Id> themes = new LinkedHashSet<>();
        List<List<Inline>> named = new ArrayList<>();
        for (Gathered lesson : lessons.values()) {
            ThemeSynthesis theme = synthesis.themeOf(lesson);
            themes.add(theme.theme().id());
            named.add(sentences.say(
                    Phrase.LESSON_OF_THEME,
                    Filling.inlines("lesson", references.numbered(lesson))
                            .and("theme", theme.theme().title().plain())));
        }
        return Filling.inlines("references", sentences.list(named))
                .and("count", sums.elsewhere.size())
                .and("themes", themes.size());
    }

    private List<Inline> references(List<Gathered> lessons) {
        return sentences.list(lessons.stream().map(references::numbered).toList());
    }

    /// Counts the experiences of other themes in lessons that also gather experiences of this theme.
    private List<Clause> taken(Sums sums, ThemeSynthesis theme) {
        Set<LessonKey> others = new HashSet<>();
        Set<Id> themes = new HashSet<>();
        sums.gathering.stream()
                .flatMap(lesson -> lesson.carriers().stream())
                .filter(each -> !each.lesson().theme().equals(theme.theme().id()))
                .forEach(each -> {
                    others.add(each.lesson().key());
                    themes.add(each.lesson().theme());
                });
        return others.isEmpty()
                ? List.of()
                : List.of(new Clause(
                        Phrase.TAKEN_FROM_OTHERS,
                        Filling.count("count", others.size())
                                .and("themes", themes.size())
                                .and("gathered", sums.gathering.size())));
    }

    private Clause gathersOthers(Gathered lesson) {
        long themes = lesson.carriers().stream()
                .map(each -> each.lesson().theme())
                .distinct()
                .count();
        return new Clause(
                Phrase.GATHERS_OTHERS,
                Filling.inlines("reference", references.numbered(lesson))
                        .and("count", lesson.carriers().size())
                        .and("themes", (int) themes));
    }

    /// Counts the experiences that several lessons rest on.
    private List<Clause> twice(ThemeSynthesis theme) {
        int several = (int) Stream.concat(
                        theme.learnt().stream(),
                        theme.lessons().stream()
                                .filter(Gathered.class::isInstance)
                                .flatMap(lesson -> ((Gathered) lesson).carriers().stream()))
                .map(each -> each.lesson().key())
                .distinct()
                .filter(key -> synthesis.restingOn(key).size() > 1)
                .count();
        return several == 0 ? List.of() : List.of(new Clause(Phrase.COUNTS_TWICE, Filling.count("count", several)));
    }

    private List<Clause> ofOthers(Sums sums) {
        Optional<Clause> authors = origin(Phrase.LESSONS_OF_AUTHORS, sums.authors);
        Optional<Clause> literature = origin(Phrase.LESSONS_OF_LITERATURE, sums.literature);
        if (authors.isPresent() && literature.isPresent()) {
            return List.of(new Clause(
                    Phrase.SENTENCE_OF_TWO,
                    Filling.none().and("first", authors.get()).and("second", literature.get())));
        }
        return Stream.of(authors, literature)
                .flatMap(Optional::stream)
                .map(clause -> new Clause(Phrase.SENTENCE, Filling.none().and("said", clause)))
                .toList();
    }

    private Optional<Clause> origin(Phrase phrase, List<Gathered> lessons) {
        return lessons.isEmpty()
                ? Optional.empty()
                : Optional.of(new Clause(
                        phrase,
                        Filling.inlines("references", references(lessons)).and("count", lessons.size())));
    }
}
