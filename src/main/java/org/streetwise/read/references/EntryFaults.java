package org.streetwise.read.references;

import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Reference;
import org.streetwise.know.value.WebAddress;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// Reports the faults of entries in a list of sources that a reference manager wrote.
record EntryFaults(Diagnostics diagnostics) {
    /// The key, if texts can cite it; otherwise it is reported.
    Optional<Spanned<String>> key(Spanned<String> key) {
        if (Reference.isKey(key.value())) {
            return Optional.of(key);
        }
        Diagnostic unfit =
                Diagnostic.of(Code.WRONG_VALUE, key.span(), Message.of("wrong-value.key", "key", key.value()));
        String meant = key.value().replaceAll("[^\\p{L}\\p{N}_:.-]+", "-").replaceAll("^[-_:.]+|-+$", "");
        diagnostics.report(Reference.isKey(meant) ? unfit.hint(Message.of("hint.write", "text", meant)) : unfit);
        return Optional.empty();
    }

    /// Reports that an entry lacks what it must have.
    void missing(Span place, String field) {
        diagnostics.report(Diagnostic.of(
                Code.MISSING_FIELD,
                place,
                Message.of("missing-field", "record", Message.of("record.reference"), "field", field)));
    }

    /// Reports a date that can't be read.
    ///
    /// @param absence why there is no such day, if that is what is wrong
    void date(Span place, String text, Optional<Message> absence) {
        diagnostics.report(Diagnostic.of(
                        Code.WRONG_VALUE,
                        place,
                        absence.orElseGet(() -> Message.of("wrong-value.no-date", "text", text)))
                .hint(Message.of("hint.date")));
    }

    /// Reports which part of a date's text is not printed.
    void dateLost(Span place, String lost, PartialDate date) {
        diagnostics.report(Diagnostic.of(
                        Code.WRONG_VALUE, place, Message.of("wrong-value.date-cut", "date", shown(date), "lost", lost))
                .at(Severity.NOTE)
                .hint(Message.of("hint.date")));
    }

    /// Reports a month or a day that can't be read; the date is printed without it.
    void datePart(Span place, String part, PartialDate date) {
        diagnostics.report(Diagnostic.of(
                        Code.WRONG_VALUE, place, Message.of("wrong-value.date-part", "part", part, "date", shown(date)))
                .at(Severity.WARNING)
                .hint(Message.of("wrong-value.date-part.hint.write")));
    }

    private static String shown(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> Integer.toString(year);
            case PartialDate.OfMonth(var month) -> month.toString();
            case PartialDate.OfDay(var day) -> day.toString();
        };
    }

    /// Reports an unknown type. The entry is printed like any publication.
    void type(Spanned<String> type) {
        diagnostics.report(Diagnostic.of(
                Code.UNKNOWN_ENTRY_TYPE, type.span(), Message.of("unknown-entry-type", "type", type.value())));
    }

    /// The address, if it can be opened; otherwise it is reported.
    Optional<Spanned<String>> address(Spanned<String> address) {
        if (WebAddress.isWellFormed(address.value())) {
            return Optional.of(address);
        }
        diagnostics.report(Diagnostic.of(
                        Code.WRONG_VALUE, address.span(), Message.of("wrong-value.no-address", "text", address.value()))
                .hint(Message.of("wrong-value.no-address.hint.https")));
        return Optional.empty();
    }
}
