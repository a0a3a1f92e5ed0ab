package org.streetwise.know.lint;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.value.PartialDate;
import org.streetwise.source.Spanned;

/// Facts age: a partner leaves, a plan is dropped. If an author noted when they last checked the facts, and that is
/// more than a year ago, they should check again before the facts are printed.
///
/// @param asOf the day to count from; if absent, the day of the publication
record CheckedRule(Optional<LocalDate> asOf) implements Lints.Rule {
    @Override
    public void check(Corpus corpus, Diagnostics diagnostics) {
        asOf.or(() -> corpus.programme().imprint().issue().date().map(PartialDate::firstDay))
                .ifPresent(day -> OpenCases.of(corpus)
                        .flatMap(each -> each.upkeep().checked().stream())
                        .filter(checked -> lastDay(checked.value()).plusYears(1).isBefore(day))
                        .forEach(checked -> diagnostics.report(old(checked, day))));
    }

    private static Diagnostic old(Spanned<PartialDate> checked, LocalDate day) {
        return Diagnostic.of(Code.CHECKED_LONG_AGO, checked.span(), Message.of("checked-long-ago", "day", day))
                .hint(Message.of("checked-long-ago.hint.look"));
    }

    /// The last day that a date can mean: facts that may be younger than a year are not called old.
    private static LocalDate lastDay(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> Year.of(year).atMonth(12).atEndOfMonth();
            case PartialDate.OfMonth(var month) -> month.atEndOfMonth();
            case PartialDate.OfDay(LocalDate day) -> day;
        };
    }
}
