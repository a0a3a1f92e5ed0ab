package org.streetwise.tell.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Period;
import org.streetwise.source.Language;
import org.streetwise.tell.template.Phrase;

/// Puts dates into words.
public final class Dates {
    private final SentenceWriter sentences;
    private final DateTimeFormatter month;
    private final DateTimeFormatter day;
    private final DateTimeFormatter monthName;

    /// @param sentences fills the phrases for dates
    /// @param language of the names of months
    public Dates(SentenceWriter sentences, Language language) {
        Locale locale = language.locale();
        this.sentences = sentences;
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        this.monthName = DateTimeFormatter.ofPattern("MMMM", locale);
        this.day = DateTimeFormatter.ofPattern("d\u00A0MMMM uuuu", locale);
    }

    /// A date in running text: `2022`, `maart 2022` or `10 maart 2022`.
    public String say(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> Integer.toString(year);
            case PartialDate.OfMonth(YearMonth of) -> month.format(of);
            case PartialDate.OfDay(LocalDate of) -> day.format(of);
        };
    }

    /// What a date adds to its year in a list of sources: `maart` or `10 maart`.
    public Optional<String> inYear(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear _ -> Optional.empty();
            case PartialDate.OfMonth(YearMonth of) -> Optional.of(monthName.format(of));
            case PartialDate.OfDay(LocalDate of) -> Optional.of(sentences.plain(Phrase.DAY_IN_YEAR, day(of)));
        };
    }

    /// A complete day for a list of sources: `10 maart 2022`, `10 March 2022`; absent if the day is not known.
    public Optional<String> day(PartialDate date) {
        return date instanceof PartialDate.OfDay(LocalDate of)
                ? Optional.of(sentences.plain(Phrase.DAY, day(of).and("year", Integer.toString(of.getYear()))))
                : Optional.empty();
    }

    private Filling day(LocalDate date) {
        return Filling.text("day", Integer.toString(date.getDayOfMonth())).and("month", monthName.format(date));
    }

    /// A period: `2018–2021`, `vanaf 2018`.
    public String say(Period period) {
        String from = say(period.from());
        if (period.to().isEmpty()) {
            return sentences.plain(Phrase.PERIOD_OPEN, Filling.text("from", from));
        }
        String end = say(period.to().get());
        boolean words = from.contains(" ") || end.contains(" ");
        return sentences.plain(
                words ? Phrase.PERIOD_SPACED : Phrase.PERIOD,
                Filling.text("from", from).and("to", end));
    }

    /// A date in the format of catalogues: `2022-03`.
    public static String iso(PartialDate date) {
        return switch (date) {
            case PartialDate.OfYear(int year) -> String.format(Locale.ROOT, "%04d", year);
            case PartialDate.OfMonth(YearMonth of) -> of.toString();
            case PartialDate.OfDay(LocalDate of) -> of.toString();
        };
    }
}
