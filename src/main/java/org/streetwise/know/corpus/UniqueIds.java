package org.streetwise.know.corpus;

import java.util.HashMap;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.LessonKey;
import org.streetwise.source.Span;

/// Keeps the first of several things with one id and reports the later ones.
final class UniqueIds {
    private final Diagnostics diagnostics;
    private final Map<Scope, Span> places = new HashMap<>();
    private final Map<Scope, Span> former = new HashMap<>();

    /// An id and the kind of thing that it names: a theme and an audience may have the same id.
    private record Scope(NamedKind kind, Object id) {}

    UniqueIds(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Whether no other thing of its kind has the id yet. Reports the id if one has.
    boolean isFirst(NamedKind kind, Object id, Span place) {
        Span earlier = places.putIfAbsent(new Scope(kind, id), place);
        if (earlier != null) {
            Message message = Message.of("duplicate-id", "kinds", kind.several(), "id", shown(id));
            diagnostics.report(Diagnostic.of(Code.DUPLICATE_ID, place, message)
                    .labelled(Message.of("label.later"))
                    .related(earlier, Message.of("label.earlier"))
                    .hint(
                            kind == NamedKind.CASE
                                    ? Message.of("duplicate-id.hint.rename")
                                    : Message.of("duplicate-id.hint.another")));
        }
        return earlier == null;
    }

    /// Whether a former id can lead to the thing that had it, because no other thing has it or had it. Reports the id
    /// if one has.
    boolean isFree(NamedKind kind, Object id, Span place) {
        Scope scope = new Scope(kind, id);
        Span now = places.get(scope);
        Span before = former.putIfAbsent(scope, place);
        if (now != null) {
            diagnostics.report(Diagnostic.of(
                            Code.DUPLICATE_ID,
                            place,
                            Message.of("duplicate-id.former", "id", shown(id), "kind", kind.one()))
                    .related(now, Message.of("label.declared")));
        } else if (before != null) {
            Message message = Message.of("duplicate-id.both-former", "kinds", kind.several(), "id", shown(id));
            diagnostics.report(Diagnostic.of(Code.DUPLICATE_ID, place, message)
                    .labelled(Message.of("label.later"))
                    .related(before, Message.of("label.earlier")));
        }
        return now == null && before == null;
    }

    /// The id as its author wrote it: a lesson's without its case.
    private static Object shown(Object id) {
        return id instanceof LessonKey key ? key.lesson() : id;
    }
}
