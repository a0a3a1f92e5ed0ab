package org.streetwise.know.corpus;

import java.util.List;
import java.util.Objects;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The words for references to lessons that name something else, or half of one.
final class LessonFaults {
    private static final int MOST = 3;
    private static final String HOW = "write the case's file name, a `/` and the lesson's id";

    private LessonFaults() {}

    /// A lesson of a case that is named by its id alone.
    ///
    /// @param homonyms the lessons that the id may mean
    static Diagnostic withoutCase(String id, Span place, List<LessonKey> homonyms, Names names) {
        Diagnostic fault = Diagnostic.of(
                        Code.UNKNOWN_LESSON, place, "the lesson `" + id + "` is named without its case")
                .labelled("of which case?");
        if (homonyms.isEmpty() || homonyms.size() > MOST) {
            return fault.hint(HOW);
        }
        for (LessonKey key : homonyms) {
            Span there = Objects.requireNonNull(names.lessons().places().get(key.toString()), "it has an id");
            fault = fault.related(there, "this lesson has the id").hint("write `" + key + "`");
        }
        return fault;
    }

    static Diagnostic isCase(String id, Span place, Case owner) {
        Diagnostic fault = Diagnostic.of(
                        Code.UNKNOWN_LESSON, place, "`" + id + "` is a case, but a lesson is wanted here")
                .related(owner.place(), "the case");
        List<Lesson> named = owner.lessons().stream()
                .filter(lesson -> lesson.id().isPresent())
                .toList();
        if (named.isEmpty() || named.size() > MOST) {
            return fault.hint("write `" + owner.id() + "/` and the id of one of its lessons");
        }
        for (Lesson lesson : named) {
            fault = fault.hint("write `" + owner.id() + "/"
                    + lesson.id().map(Spanned::value).orElseThrow() + "`");
        }
        return fault;
    }

    static Diagnostic isStreetwise(String id, Span place) {
        return Diagnostic.of(
                        Code.UNKNOWN_LESSON,
                        place,
                        "`" + id + "` is a streetwise lesson, but a lesson of a case is wanted here")
                .hint(HOW);
    }
}
