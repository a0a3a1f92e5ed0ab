package org.streetwise.know.corpus;

import java.util.HashMap;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;

/// Keeps the first of several things with one id and reports the later ones.
final class UniqueIds {
    private final Diagnostics diagnostics;
    private final Map<Scope, Span> places = new HashMap<>();
    private final Map<Scope, Span> former = new HashMap<>();

    /// An id among its like; the same word may name a theme and an audience.
    private record Scope(String kind, Object id) {}

    UniqueIds(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Whether an id is new among its like; reports it where it is not.
    boolean isFirst(String kind, Object id, Span place) {
        Span earlier = places.putIfAbsent(new Scope(kind, id), place);
        if (earlier != null) {
            diagnostics.report(
                    Diagnostic.of(Code.DUPLICATE_ID, place, "two " + kind + "s have the id `" + shown(id) + "`")
                            .labelled("the later one")
                            .related(earlier, "the earlier one")
                            .hint(
                                    kind.equals("case")
                                            ? "rename one of the two files: its name is the id"
                                            : "give one of them another id"));
        }
        return earlier == null;
    }

    /// Whether an id of before can lead to what had it, because nothing else has it now or had it before; reports it
    /// where it can't.
    boolean isFree(String kind, Object id, Span place) {
        Scope scope = new Scope(kind, id);
        Span now = places.get(scope);
        Span before = former.putIfAbsent(scope, place);
        if (now != null) {
            diagnostics.report(Diagnostic.of(
                            Code.DUPLICATE_ID,
                            place,
                            "`" + shown(id) + "` is no id of before: a " + kind + " has it now")
                    .related(now, "it is declared here"));
        } else if (before != null) {
            diagnostics.report(
                    Diagnostic.of(Code.DUPLICATE_ID, place, "two " + kind + "s had the id `" + shown(id) + "` before")
                            .labelled("the later one")
                            .related(before, "the earlier one"));
        }
        return now == null && before == null;
    }

    /// Within its case a lesson's id stands alone.
    private static Object shown(Object id) {
        return id instanceof LessonKey key ? key.lesson() : id;
    }
}
