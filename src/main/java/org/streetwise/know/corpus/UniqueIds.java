package org.streetwise.know.corpus;

import java.util.HashMap;
import java.util.Map;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Span;

/// Keeps the first of several things with one id and reports the later ones.
final class UniqueIds {
    private final Diagnostics diagnostics;
    private final Map<Object, Span> places = new HashMap<>();

    /// An id among its like; the same word may name a theme and an audience.
    private record Scope(String kind, Object id) {}

    UniqueIds(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Whether an id is new among its like; reports it where it is not.
    ///
    /// @param scope what it has to be unique in
    boolean isFirst(String scope, Object id, Span place, String kind) {
        Span earlier = places.putIfAbsent(new Scope(scope, id), place);
        if (earlier != null) {
            diagnostics.report(duplicate(kind, id, place, earlier));
        }
        return earlier == null;
    }

    private static Diagnostic duplicate(String kind, Object id, Span place, Span earlier) {
        return Diagnostic.of(Code.DUPLICATE_ID, place, "two " + kind + "s have the id `" + id + "`")
                .labelled("the later one")
                .related(earlier, "the earlier one")
                .hint("give one of them another id");
    }
}
