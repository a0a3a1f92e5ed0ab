package org.streetwise.know.corpus;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Nearest;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The words for what does not fit together in a programme.
final class CorpusFaults {
    private CorpusFaults() {}

    static Diagnostic unknown(Code code, String kind, String id, Span place, Map<String, Span> known) {
        Diagnostic fault =
                Diagnostic.of(code, place, "unknown " + kind + " `" + id + "`").labelled("no " + kind + " has this id");
        Optional<String> near = Nearest.to(id, new TreeSet<>(known.keySet()));
        if (near.isPresent()) {
            return fault.related(known.get(near.get()), "a similar id is declared here")
                    .hint("write `" + near.get() + "`");
        }
        return known.isEmpty() ? fault.hint("the programme declares no " + kind + " yet") : fault;
    }

    static Diagnostic nothingCarries(StreetwiseLesson lesson) {
        return Diagnostic.of(
                        Code.NOTHING_CARRIES,
                        lesson.carriers(),
                        "no case carries the streetwise lesson `" + lesson.id().value() + "`")
                .hint("name the case lessons that it rests on in `carriedBy`, as `case/lesson`")
                .hint("write `origin: authors` if it is the authors' own");
    }

    static Diagnostic carriedTwice(Spanned<LessonKey> key, Span earlier) {
        return Diagnostic.of(Code.CARRIED_TWICE, key.span(), "the lesson `" + key.value() + "` is named twice")
                .labelled("named again")
                .related(earlier, "named here already")
                .hint("a case lesson either carries a streetwise lesson or differs from it, once");
    }
}
