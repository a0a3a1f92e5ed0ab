package org.streetwise.know.corpus;

import java.util.List;
import java.util.Objects;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.model.Case;
import org.streetwise.know.model.Lesson;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;

/// Makes the diagnostics for references that name something other than a lesson, or only half of its key.
final class LessonFaults {
    private static final int MOST = 3;
    private static final Message HOW = Message.of("unknown-lesson.hint.case-lesson");

    private LessonFaults() {}

    /// A lesson of a case that is named by its id alone.
    ///
    /// @param homonyms all lessons that have this id
    static Diagnostic withoutCase(String id, Span place, List<LessonKey> homonyms, Names names) {
        Diagnostic fault = Diagnostic.of(
                        Code.UNKNOWN_LESSON, place, Message.of("unknown-lesson.without-case", "id", id))
                .labelled(Message.of("unknown-lesson.without-case.label.which"));
        if (homonyms.isEmpty() || homonyms.size() > MOST) {
            return fault.hint(HOW);
        }
        for (LessonKey key : homonyms) {
            Span there = Objects.requireNonNull(names.lessons().places().get(key.toString()), "it has an id");
            fault = fault.related(there, Message.of("unknown-lesson.without-case.label.homonym"))
                    .hint(Message.of("hint.write", "text", key));
        }
        return fault;
    }

    static Diagnostic isCase(String id, Span place, Case owner) {
        Diagnostic fault = Diagnostic.of(Code.UNKNOWN_LESSON, place, Message.of("unknown-lesson.case", "id", id))
                .related(owner.place(), Message.of("unknown-lesson.case.label.case"));
        List<Lesson> named = owner.lessons().stream()
                .filter(lesson -> lesson.id().isPresent())
                .toList();
        if (named.isEmpty() || named.size() > MOST) {
            return fault.hint(Message.of("unknown-lesson.case.hint.write", "case", owner.id()));
        }
        for (Lesson lesson : named) {
            LessonKey key = new LessonKey(owner.id(), lesson.id().orElseThrow().value());
            fault = fault.hint(Message.of("hint.write", "text", key));
        }
        return fault;
    }

    static Diagnostic isStreetwise(String id, Span place) {
        return Diagnostic.of(Code.UNKNOWN_LESSON, place, Message.of("unknown-lesson.streetwise", "id", id))
                .hint(HOW);
    }
}
