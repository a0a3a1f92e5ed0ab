package org.streetwise.read.references;

import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Severity;
import org.streetwise.know.value.PartialDate;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// What there is to say about the entries of somebody else's list of sources.
final class EntryFaults {
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_:.-]*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]\\S*");

    private static final String EXACT = "write a year, a month or a day: `2021`, `2021-11` or `2021-11-03`";

    private final Diagnostics diagnostics;

    EntryFaults(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /// Whether texts can cite by it.
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /// The key, if texts can cite by it.
    Optional<Spanned<String>> key(Spanned<String> key) {
        if (isKey(key.value())) {
            return Optional.of(key);
        }
        Diagnostic unfit = Diagnostic.of(
                Code.WRONG_VALUE,
                key.span(),
                "a key is of letters, digits and `-_:.`, but `" + key.value() + "` is none");
        String meant = key.value().replaceAll("[^\\p{L}\\p{N}_:.-]+", "-").replaceAll("^[-_:.]+|-+$", "");
        diagnostics.report(isKey(meant) ? unfit.hint("write `" + meant + "`") : unfit);
        return Optional.empty();
    }

    /// Reports that an entry lacks what it must have.
    void missing(Span place, String field) {
        diagnostics.report(Diagnostic.of(Code.MISSING_FIELD, place, "this reference has no `" + field + "`"));
    }

    /// Reports a date that can't be read.
    ///
    /// @param absence why there is no such day, if that is what is wrong
    void date(Span place, String text, Optional<String> absence) {
        diagnostics.report(Diagnostic.of(Code.WRONG_VALUE, place, absence.orElseGet(() -> "`" + text + "` is no date"))
                .hint(EXACT));
    }

    /// Says what of a date's text is not printed.
    void dateLost(Span place, String lost, PartialDate date) {
        diagnostics.report(Diagnostic.of(
                        Code.WRONG_VALUE, place, "only " + shown(date) + " of this date is printed, not `" + lost + "`")
                .at(Severity.NOTE)
                .hint(EXACT));
    }

    /// Reports a month or a day that can't be read; the date is printed without.
    void datePart(Span place, String part, PartialDate date) {
        diagnostics.report(Diagnostic.of(
                        Code.WRONG_VALUE,
                        place,
                        "`" + part + "` is no month or day that can be read; only " + shown(date) + " is printed")
                .at(Severity.WARNING)
                .hint("write a month as `5` or `may`, a day as `3`"));
    }

    private static String shown(PartialDate date) {
        return "`"
                + switch (date) {
                    case PartialDate.OfYear(int year) -> Integer.toString(year);
                    case PartialDate.OfMonth(var month) -> month.toString();
                    case PartialDate.OfDay(var day) -> day.toString();
                }
                + "`";
    }

    /// Says that a type is not known, so that the entry is printed as any publication.
    void type(Spanned<String> type) {
        diagnostics.report(Diagnostic.of(
                Code.UNKNOWN_ENTRY_TYPE,
                type.span(),
                "the type `" + type.value() + "` is not known, and is read as a publication of no special kind"));
    }

    /// An address, if it is one that can be opened.
    Optional<Spanned<String>> address(Spanned<String> address) {
        if (ADDRESS.matcher(address.value()).matches()) {
            return Optional.of(address);
        }
        diagnostics.report(Diagnostic.of(Code.WRONG_VALUE, address.span(), "`" + address.value() + "` is no address")
                .hint("write it with `https://`"));
        return Optional.empty();
    }
}
