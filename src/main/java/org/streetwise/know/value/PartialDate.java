package org.streetwise.know.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.diagnostic.Message;

/// A date as exact as its author knows it: `2022`, `2022-03` or `2022-03-10`.
public sealed interface PartialDate {
    record OfYear(int year) implements PartialDate {}

    record OfMonth(YearMonth month) implements PartialDate {}

    record OfDay(LocalDate day) implements PartialDate {}

    /// Why there is no such date, in the words of a message: `2021-02-30` does not exist: February 2021 has 28 days.
    /// Absent if the date exists.
    ///
    /// @param day 0 if none is given
    static Optional<Message> absence(int year, int month, int day) {
        String upToMonth = String.format(Locale.ROOT, "%04d-%02d", year, month);
        String whole = day == 0 ? upToMonth : upToMonth + String.format(Locale.ROOT, "-%02d", day);
        if (month < 1 || month > 12) {
            return Optional.of(Message.of("wrong-value.no-such-month", "date", whole));
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        return day <= days
                ? Optional.empty()
                : Optional.of(Message.of(
                        "wrong-value.no-such-day",
                        "date",
                        whole,
                        "month",
                        name(Month.of(month)),
                        "year",
                        year,
                        "days",
                        days));
    }

    private static Message name(Month month) {
        return switch (month) {
            case JANUARY -> Message.of("month.january");
            case FEBRUARY -> Message.of("month.february");
            case MARCH -> Message.of("month.march");
            case APRIL -> Message.of("month.april");
            case MAY -> Message.of("month.may");
            case JUNE -> Message.of("month.june");
            case JULY -> Message.of("month.july");
            case AUGUST -> Message.of("month.august");
            case SEPTEMBER -> Message.of("month.september");
            case OCTOBER -> Message.of("month.october");
            case NOVEMBER -> Message.of("month.november");
            case DECEMBER -> Message.of("month.december");
        };
    }

    /// The calendar year.
    default int year() {
        return switch (this) {
            case OfYear(int year) -> year;
            case OfMonth(YearMonth month) -> month.getYear();
            case OfDay(LocalDate day) -> day.getYear();
        };
    }

    /// The first day that the date can mean.
    default LocalDate firstDay() {
        return switch (this) {
            case OfYear(int year) -> LocalDate.of(year, 1, 1);
            case OfMonth(YearMonth month) -> month.atDay(1);
            case OfDay(LocalDate day) -> day;
        };
    }
}
