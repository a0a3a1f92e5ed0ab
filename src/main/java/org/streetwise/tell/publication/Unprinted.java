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

/// What a selection holds and no part of an outline can print yet, so that nobody thinks that it was lost.
final class Unprinted {
    private final Selection selection;
    private final List<String> found = new ArrayList<>();

    private Unprinted(Selection selection) {
        this.selection = selection;
    }

    /// Each kind with how many there are: `area codes (12)`.
    static List<String> of(Selection selection) {
        Unprinted unprinted = new Unprinted(selection);
        unprinted.programme();
        unprinted.cases();
        return List.copyOf(unprinted.found);
    }

    private void programme() {
        count("the programme's period", selection.imprint().period().stream().count());
        count(
                "numbers of statistical tables",
                selection.vocabulary().indicators().stream()
                        .filter(indicator -> indicator.table().isPresent())
                        .count());
    }

    private void cases() {
        perCase("area codes", each -> each.codes().stream().toList());
        perCase("coordinates", each -> each.coordinates().stream().toList());
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
        count(
                "phases of lessons",
                lessonStream().filter(lesson -> lesson.phase().isPresent()).count());
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

    private void count(String what, long number) {
        if (number > 0) {
            found.add(what + " (" + number + ")");
        }
    }
}
