package org.streetwise.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.streetwise.know.selection.Omission;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.NumberedLesson.Alone;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.know.value.Id;

/// What an edition shows, and what it leaves out and why.
///
/// @param cases the neighbourhoods
/// @param lessons the numbered lessons, by number
/// @param omissions in the order of the files
public record EditionContents(Id edition, List<Id> cases, List<Lesson> lessons, List<Omission> omissions) {
    public EditionContents {
        cases = List.copyOf(cases);
        lessons = List.copyOf(lessons);
        omissions = List.copyOf(omissions);
    }

    /// A numbered lesson.
    ///
    /// @param key a streetwise lesson's id, or `case/lesson`
    /// @param title without its formatting
    public record Lesson(int number, String key, String title) {}

    /// @param unprinted selected texts that the document does not print
    /// @param withoutPlainText the numbers of lessons that the template leaves out because they have no text for
    ///     residents
    static EditionContents of(
            Id edition,
            Selection selection,
            Synthesis synthesis,
            Set<Integer> withoutPlainText,
            List<Omission> unprinted) {
        List<Omission> omissions = new ArrayList<>(selection.omissions());
        omissions.addAll(unprinted);
        synthesis.numbered().stream()
                .filter(lesson -> withoutPlainText.contains(lesson.number()))
                .forEach(lesson -> omissions.add(new Omission(
                        key(lesson), Omission.Reason.UNTOLD, lesson.title().span())));
        omissions.sort(Comparator.comparing(Omission::place));
        return new EditionContents(
                edition,
                synthesis.cases().stream().map(each -> each.id()).toList(),
                synthesis.numbered().stream()
                        .filter(lesson -> !withoutPlainText.contains(lesson.number()))
                        .map(lesson -> new Lesson(
                                lesson.number(), key(lesson), lesson.title().plain()))
                        .toList(),
                omissions);
    }

    private static String key(NumberedLesson lesson) {
        return switch (lesson) {
            case Gathered gathered -> gathered.lesson().id().value();
            case Alone(_, var alone) -> alone.lesson().key().toString();
        };
    }
}
