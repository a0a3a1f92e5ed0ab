package org.streetwise.read.references;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.PartialDate;

/// Dates as reference managers and people write them: `2021-05-03`, `3 mei 2021`, `May 3, 2021`, `03-05-2021`.
final class WrittenDates {
    /// Texts in a field for a date that say there is none.
    private static final List<String> UNDATED = List.of("z.d.", "zd", "n.d.", "nd", "s.a.", "no date");
    /// What may stand around a date without adding to it: the time, the day of the week.
    private static final Pattern SILENT = Pattern.compile(
            "(?:T|\\b)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?u(?:ur)?\\b|Z|[-+]\\d{2}:?\\d{2})?"
                    + "|\\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|geraadpleegd|bezocht|accessed|retrieved|op|on|the)\\b",
            Pattern.CASE_INSENSITIVE);

    private WrittenDates() {}

    /// A date that was read.
    ///
    /// @param date as exact as it can be
    /// @param lost what else its text says, such as `najaar` or the end of a range; or empty
    /// @param unread what stands in the place of a month or a day but is not one; or empty
    record Written(PartialDate date, String lost, String unread) {}

    /// Whether a text says that there is no date.
    static boolean isUndated(String text) {
        return UNDATED.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /// The date in a text, the first one of a range; absent without a year, or if there is no such day.
    static Optional<Written> date(String text) {
        return DateForms.date(text)
                .flatMap(found -> date(found.year(), found.month(), found.day())
                        .map(date -> new Written(date, said(found.rest()), "")));
    }

    /// The date in a text. If that has only a year, month and day come from separate fields.
    ///
    /// @param month by number or name; it may come with a day
    static Optional<Written> date(String text, Optional<String> month, Optional<String> day) {
        Optional<Written> whole = date(text);
        return whole.isPresent() && whole.get().date() instanceof PartialDate.OfYear(int year)
                ? within(year, whole.get().lost(), month, day)
                : whole;
    }

    /// Why the written day does not exist; absent if it does, or if the text is not a date.
    static Optional<Message> absence(String text, Optional<String> month, Optional<String> day) {
        return DateForms.date(text)
                .flatMap(found -> found.month() > 0
                        ? PartialDate.absence(found.year(), found.month(), found.day())
                        : month.flatMap(DateForms::month)
                                .flatMap(inYear -> PartialDate.absence(
                                        found.year(),
                                        inYear.month(),
                                        day.flatMap(DateForms::day)
                                                .orElse(inYear)
                                                .day())));
    }

    private static Optional<Written> within(int year, String lost, Optional<String> month, Optional<String> day) {
        Optional<DateForms.Found> inYear = month.flatMap(DateForms::month);
        if (inYear.isEmpty()) {
            return date(year, 0, 0)
                    .map(date -> new Written(date, lost, month.or(() -> day).orElse("")));
        }
        Optional<DateForms.Found> inMonth = day.flatMap(DateForms::day);
        String unread = day.filter(_ -> inMonth.isEmpty())
                .orElseGet(() -> withoutYear(inYear.get().rest(), year)
                        + inMonth.map(DateForms.Found::rest)
                                .map(WrittenDates::said)
                                .orElse(""));
        return date(year, inYear.get().month(), inMonth.orElse(inYear.get()).day())
                .map(date -> new Written(date, lost, unread));
    }

    private static String withoutYear(String rest, int year) {
        return said(rest.replaceAll("(?<!\\d)" + year + "(?!\\d)", ""));
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            return Optional.of(
                    month == 0
                            ? new PartialDate.OfYear(year)
                            : day == 0
                                    ? new PartialDate.OfMonth(YearMonth.of(year, month))
                                    : new PartialDate.OfDay(LocalDate.of(year, month, day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What a text says apart from a date; may be empty.
    private static String said(String rest) {
        String words = SILENT.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ");
        int start = 0;
        int end = words.length();
        while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1)) && words.charAt(end - 1) != '.') {
            end--;
        }
        return words.substring(start, end);
    }
}
