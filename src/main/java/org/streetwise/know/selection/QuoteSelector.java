package org.streetwise.know.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.streetwise.know.model.Guarded;
import org.streetwise.know.model.Visibility;
import org.streetwise.know.selection.Omission.Reason;
import org.streetwise.know.value.AuthoredText;
import org.streetwise.know.value.Quote;
import org.streetwise.source.Span;

/// Copies the quotes that may be printed.
record QuoteSelector(List<Omission> omissions) {

    /// @param all as their author wrote them
    /// @param open what everyone may read of them
    /// @param what the key of the record that has them
    /// @param field the field that they stand in
    List<Quote> select(List<Guarded<Quote>> all, List<Guarded<Quote>> open, String what, AuthoredText field) {
        List<Quote> cleared =
                Guarded.values(open).stream().filter(Quote::isCleared).toList();
        Set<Span> shown = new HashSet<>();
        cleared.forEach(quote -> shown.add(quote.place()));
        for (Guarded<Quote> each : all) {
            if (!shown.contains(each.value().place())) {
                omissions.add(
                        new Omission(what, field, reason(each), each.value().place()));
            }
        }
        return new ArrayList<>(cleared);
    }

    /// Why a quote is left out. If it is cleared, its source would reveal its anonymous neighbourhood.
    private static Reason reason(Guarded<Quote> quote) {
        if (quote.visibility() == Visibility.INTERNAL) {
            return Reason.INTERNAL;
        }
        return quote.value().isCleared() ? Reason.ANONYMOUS : Reason.WITHOUT_CONSENT;
    }
}
