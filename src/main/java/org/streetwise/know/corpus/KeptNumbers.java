package org.streetwise.know.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// The numbers of lessons. A lesson may keep a number that readers have cited. Other lessons get numbers above the
/// highest of these, so that none gets the number of a lesson that is gone.
final class KeptNumbers {
    private final Diagnostics diagnostics;
    private final Map<Object, Integer> kept = new HashMap<>();
    private final Map<Integer, Span> places = new HashMap<>();
    private int last;

    KeptNumbers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Lets a lesson keep the number that its author wrote, unless another lesson keeps it.
    ///
    /// @param lesson its id or key
    void keep(Object lesson, Optional<Spanned<Integer>> number) {
        if (number.isEmpty() || kept.containsKey(lesson)) {
            return;
        }
        int wanted = number.get().value();
        Span earlier = places.putIfAbsent(wanted, number.get().span());
        if (earlier == null) {
            kept.put(lesson, wanted);
            last = Math.max(last, wanted);
        } else {
            diagnostics.report(Diagnostic.of(
                            Code.DUPLICATE_ID, number.get().span(), Message.of("duplicate-id.number", "number", wanted))
                    .labelled(Message.of("label.later"))
                    .related(earlier, Message.of("label.earlier"))
                    .hint(Message.of("duplicate-id.number.hint.another")));
        }
    }

    /// The lesson's number. Call it after all calls of [#keep].
    int of(Object lesson) {
        Integer own = kept.get(lesson);
        if (own != null) {
            return own;
        }
        last++;
        return last;
    }
}
