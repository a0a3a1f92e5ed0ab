package org.streetwise.read.references;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.know.value.PartialDate;

/// Dates as reference managers write them.
final class WrittenDates {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?!\\d).*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(\\d{4})(?!\\d)");
    /// Texts in a field for a date that say there is none.
    private static final List<String> UNDATED = List.of("z.d.", "zd", "n.d.", "nd", "s.a.", "no date");
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "", "", "maa", "",
            "mei", "", "", "", "", "okt", "", "", "", "", "mrt");

    private WrittenDates() {}

    /// `2021`, `2021-05`, `2021-05-03`, the first of `2020/2021` or `2021-05-03T10:00`, the year in `[2021]`.
    static Optional<PartialDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), Optional.ofNullable(iso.group(2)), Optional.ofNullable(iso.group(3)));
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? date(year.group(1), Optional.empty(), Optional.empty()) : Optional.empty();
    }

    /// Whether a text says that there is no date.
    static boolean isUndated(String text) {
        return UNDATED.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /// A date of parts, as exact as they can be read; absent without a year.
    ///
    /// @param month by number or name, with which the day may stand; a range's first counts
    static Optional<PartialDate> date(String year, Optional<String> month, Optional<String> day) {
        Matcher number = YEAR.matcher(year);
        if (!number.find()) {
            return Optional.empty();
        }
        int of = Integer.parseInt(number.group(1));
        Optional<Integer> inYear = month.flatMap(WrittenDates::month);
        Optional<Integer> inMonth =
                day.or(() -> month.filter(text -> WORD.matcher(text).find())).flatMap(WrittenDates::first);
        try {
            return Optional.of(
                    inYear.isEmpty()
                            ? new PartialDate.OfYear(of)
                            : inMonth.isEmpty()
                                    ? new PartialDate.OfMonth(YearMonth.of(of, inYear.get()))
                                    : new PartialDate.OfDay(LocalDate.of(of, inYear.get(), inMonth.get())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> month(String text) {
        Matcher word = WORD.matcher(text);
        if (!word.find()) {
            return first(text);
        }
        int index = MONTHS.indexOf(word.group().toLowerCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(index % 12 + 1);
    }

    private static Optional<Integer> first(String text) {
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? Optional.of(Integer.parseInt(digits.group())) : Optional.empty();
    }
}
