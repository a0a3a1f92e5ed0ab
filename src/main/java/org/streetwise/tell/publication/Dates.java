package org.streetwise.tell.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Period;
import org.streetwise.source.Language;
import org.streetwise.tell.template.Phrase;
import org.streetwise.tell.template.Term;

/// Words for dates.
final class Dates {
    private final Speech speech;
    private final DateTimeFormatter month;
    private final DateTimeFormatter day;

    Dates(Speech speech, Language language) {
        Locale locale = language.locale();
        this.speech = speech;
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        this.day = DateTimeFormatter.ofPattern("d\u00A0MMMM uuuu", locale);
    }

    /// `2022`, `maart 2022` or `10 maart 2022`.
    String say(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> Integer.toString(year);
            case PartialDate.OfMonth(YearMonth of) -> month.format(of);
            case PartialDate.OfDay(LocalDate of) -> day.format(of);
        };
    }

    /// `2018–2021`; without an end until now.
    String say(Period period) {
        String end = period.to().map(this::say).orElseGet(() -> speech.term(Term.FROM_UNTIL_NOW));
        String from = say(period.from());
        boolean words = from.contains(" ") || end.contains(" ");
        return speech.plain(
                words ? Phrase.PERIOD_SPACED : Phrase.PERIOD,
                Filling.text("from", from).and("to", end));
    }

    /// As catalogues want it: `2022-03`.
    static String iso(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> String.format(Locale.ROOT, "%04d", year);
            case PartialDate.OfMonth(YearMonth of) -> of.toString();
            case PartialDate.OfDay(LocalDate of) -> of.toString();
        };
    }
}
