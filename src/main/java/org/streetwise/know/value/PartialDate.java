package org.streetwise.know.value;

import java.time.LocalDate;
import java.time.YearMonth;

/// A date as exact as its author knows it: `2022`, `2022-03` or `2022-03-10`.
public sealed interface PartialDate {
    record OfYear(int year) implements PartialDate {}

    record OfMonth(YearMonth month) implements PartialDate {}

    record OfDay(LocalDate day) implements PartialDate {}

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
