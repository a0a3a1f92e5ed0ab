package org.streetwise.tell.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.know.selection.SelectedLesson;
import org.streetwise.know.selection.SelectedTheme;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.value.Figure;
import org.streetwise.know.value.Imprint;
import org.streetwise.know.value.Vocabulary;

/// What a selection holds and no part of an outline can print yet, so that nobody thinks that it was lost.
final class Unprinted {
    private final Selection selection;
    private final List<String> found = new ArrayList<>();

    private Unprinted(Selection selection) {
        this.selection = selection;
    }

    /// Each kind with how many there are: `photos (12)`.
    static List<String> of(Selection selection) {
        Unprinted unprinted = new Unprinted(selection);
        unprinted.programme();
        unprinted.cases();
        unprinted.lessons();
        return List.copyOf(unprinted.found);
    }

    private void programme() {
        Imprint imprint = selection.imprint();
        count("conclusions", selection.conclusions());
        count("partners of the programme", imprint.partners());
        count("members of the advisory group", imprint.advisers());
        count("words for what is counted", imprint.unit().stream().toList());
        count("the number of talks", imprint.talks().stream().toList());
        Vocabulary vocabulary = selection.vocabulary();
        count("terms of the glossary", vocabulary.glossary());
        count("descriptions of strategies", vocabulary.strategies());
    }

    private void cases() {
        perCase("photos", SelectedCase::photos);
        perCase("contacts", SelectedCase::contacts);
        perCase("area codes", each -> each.codes().stream().toList());
        perCase("coordinates", each -> each.coordinates().stream().toList());
        perCase("tasks of neighbourhoods", SelectedCase::tasks);
        perCase("linkages", SelectedCase::linkages);
        perCase("applied strategies", SelectedCase::strategies);
        perCase(
                "targets of results",
                each -> each.results().stream()
                        .flatMap(result -> result.target().stream())
                        .toList());
        perCase(
                "figures to compare with",
                each -> each.figures().stream()
                        .map(figure -> figure.figure())
                        .filter(Unprinted::isCompared)
                        .toList());
        long plain = selection.cases().stream()
                        .filter(each -> each.plain().isPresent())
                        .count()
                + selection.themes().stream()
                        .flatMap(theme -> theme.lessons().stream())
                        .map(SelectedTheme.Gathered::plain)
                        .filter(Optional::isPresent)
                        .count()
                + lessonStream().filter(lesson -> lesson.plain().isPresent()).count();
        count("texts for residents", plain);
    }

    private static boolean isCompared(Figure figure) {
        return figure instanceof Figure.Known known
                && (known.municipality().isPresent() || known.country().isPresent());
    }

    private void lessons() {
        perLesson("further themes of lessons", SelectedLesson::alsoUnder);
        perLesson("outcomes", lesson -> lesson.outcome().stream().toList());
        perLesson("tasks that lessons join", SelectedLesson::joins);
        perLesson("strategies of lessons", SelectedLesson::strategies);
        perLesson("phases of lessons", lesson -> lesson.phase().stream().toList());
        perLesson("relations between lessons", SelectedLesson::relations);
    }

    private Stream<SelectedLesson> lessonStream() {
        return selection.cases().stream().flatMap(each -> each.lessons().stream());
    }

    private void perCase(String what, Function<SelectedCase, Collection<?>> values) {
        count(
                what,
                selection.cases().stream()
                        .mapToLong(each -> values.apply(each).size())
                        .sum());
    }

    private void perLesson(String what, Function<SelectedLesson, Collection<?>> values) {
        count(what, lessonStream().mapToLong(each -> values.apply(each).size()).sum());
    }

    private void count(String what, Collection<?> values) {
        count(what, values.size());
    }

    private void count(String what, long number) {
        if (number > 0) {
            found.add(what + " (" + number + ")");
        }
    }
}
