package org.streetwise.know.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Numbers that lessons keep, since readers cite them, and those that others get: behind the highest of these, so that
/// none is given anew that a lesson had which is gone.
final class KeptNumbers {
    private final Diagnostics diagnostics;
    private final Map<Object, Integer> kept = new HashMap<>();
    private final Map<Integer, Span> places = new HashMap<>();
    private int last;

    KeptNumbers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Lets a lesson keep its number, if it has one that no other keeps.
    ///
    /// @param lesson by what it is known
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
            diagnostics.report(
                    Diagnostic.of(Code.DUPLICATE_ID, number.get().span(), "two lessons keep the number " + wanted)
                            .labelled("the later one")
                            .related(earlier, "the earlier one")
                            .hint("give one of them another number, or leave it out for the next that is free"));
        }
    }

    /// The lesson's number. To be asked once all that is kept is known.
    int of(Object lesson) {
        Integer own = kept.get(lesson);
        if (own != null) {
            return own;
        }
        last++;
        return last;
    }
}
