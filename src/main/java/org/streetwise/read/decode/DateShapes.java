package org.streetwise.read.decode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Message;
import org.streetwise.know.value.PartialDate;
import org.streetwise.know.value.Period;
import org.streetwise.read.shape.Field;
import org.streetwise.read.shape.Form.Parsed;
import org.streetwise.read.shape.Shape;
import org.streetwise.read.shape.Type;
import org.streetwise.read.shape.Types;

/// Dates as exact as their author knows them, and periods between two.
final class DateShapes {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern SHORT = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})[-/. ]+)?(\\d{1,2}|\\p{L}{3,9})\\.?[-/. ]+(\\d{4})");
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{4}(?:-\\d{2}){0,2})\\s*(?:-|–|—|/|\\.\\.\\.?|t/m|tot en met|tot)\\s*(\\d{4}(?:-\\d{2}){0,2})");
    private static final Set<String> NOW = Set.of("heden", "nu", "vandaag", "now", "present", "today", "...");
    private static final List<String> DUTCH =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    static final Type<PartialDate> DATE_TYPE =
            Types.form(Message.of("noun.date"), "\\d{4}(-\\d{2}(-\\d{2})?)?", DateShapes::parsed);

    private static final Field<PartialDate> FROM = Field.of("from", DATE_TYPE, "When it begins.")
            .example("2018-11")
            .insteadOf("van", "vanaf", "begin")
            .required();
    private static final Field<Optional<PartialDate>> TO = Field.of(
                    "to", DATE_TYPE, "When it ends. Left out while it still runs.")
            .example("2021")
            .insteadOf("tot", "t/m", "einde", "eind")
            .optional();
    private static final Shape<Period> SHAPE = Shape.of(
            Message.of("record.period"),
            "A period of time.",
            List.of(FROM, TO),
            v -> new Period(v.get(FROM), v.get(TO)));
    static final Type<Period> PERIOD = Types.either(
            Types.form(
                    Message.of("noun.period"), "\\d{4}(-\\d{2}){0,2}\\.\\.(\\d{4}(-\\d{2}){0,2})?", DateShapes::period),
            SHAPE);

    private DateShapes() {}

    private static Parsed<PartialDate> parsed(String text) {
        Optional<PartialDate> date = date(text);
        if (date.isPresent()) {
            return Parsed.right(date.get());
        }
        return meant(text)
                .filter(meant -> date(meant).isPresent())
                .map(Parsed::<PartialDate>meant)
                .or(() -> absent(text))
                .orElseGet(() -> Parsed.wrong(Message.of("hint.date")));
    }

    /// The fault of a date that is complete and does not exist; absent for any other text.
    private static <T> Optional<Parsed<T>> absent(String text) {
        Matcher matcher = DATE.matcher(meant(text).orElse(text));
        if (!matcher.matches() || matcher.group(2) == null) {
            return Optional.empty();
        }
        String year = matcher.group(1);
        String month = matcher.group(2);
        String day = matcher.group(3);
        String swapped = year + "-" + day + "-" + month;
        Message hint = date(swapped).isPresent()
                ? Message.of("hint.write", "text", swapped)
                : date(year + "-" + month).isPresent()
                        ? Message.of("wrong-value.hint.month-alone", "month", year + "-" + month)
                        : Message.of("wrong-value.hint.year-alone", "year", year);
        return PartialDate.absence(
                        Integer.parseInt(year), Integer.parseInt(month), day == null ? 0 : Integer.parseInt(day))
                .map(why -> Parsed.absent(why, hint));
    }

    private static Optional<PartialDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            if (matcher.group(2) == null) {
                return Optional.of(new PartialDate.OfYear(year));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
            return Optional.of(
                    matcher.group(3) == null
                            ? new PartialDate.OfMonth(month)
                            : new PartialDate.OfDay(
                                    LocalDate.of(year, month.getMonth(), Integer.parseInt(matcher.group(3)))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Turns dates such as `01-12-2021`, `1 december 2021` and `2021-12-1` into the form that files use.
    private static Optional<String> meant(String text) {
        Matcher first = SHORT.matcher(text);
        if (first.matches()) {
            return Optional.of(iso(first.group(1), Integer.parseInt(first.group(2)), first.group(3)));
        }
        Matcher last = DAY_FIRST.matcher(text);
        if (!last.matches()) {
            return Optional.empty();
        }
        return month(last.group(2)).map(month -> iso(last.group(3), month, last.group(1)));
    }

    private static String iso(String year, int month, String day) {
        String upToMonth = String.format(Locale.ROOT, "%s-%02d", year, month);
        return day == null ? upToMonth : String.format(Locale.ROOT, "%s-%02d", upToMonth, Integer.parseInt(day));
    }

    private static Optional<Integer> month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Optional.of(Integer.parseInt(text));
        }
        String start = text.toLowerCase(Locale.ROOT).substring(0, 3);
        int month = Math.max(start.equals("mrt") ? 2 : DUTCH.indexOf(start), ENGLISH.indexOf(start));
        return month < 0 ? Optional.empty() : Optional.of(month + 1);
    }

    /// Compares dates as far as both are exact: `2021` is not before `2021-06`.
    private static boolean isBefore(PartialDate one, PartialDate other) {
        boolean years = one instanceof PartialDate.OfYear || other instanceof PartialDate.OfYear;
        return years ? one.year() < other.year() : one.firstDay().isBefore(other.firstDay());
    }

    private static Optional<Parsed<Period>> absent(String from, String to) {
        return DateShapes.<Period>absent(from).or(() -> absent(to));
    }

    private static Parsed<Period> period(String text) {
        int dots = text.indexOf("..");
        if (dots > 0) {
            Optional<PartialDate> from = date(text.substring(0, dots).strip());
            String end = text.substring(dots + 2).strip();
            Optional<PartialDate> to = date(end);
            if (from.isPresent() && to.isPresent() && isBefore(to.get(), from.get())) {
                return Parsed.wrong(Message.of("wrong-value.hint.period-backwards"));
            }
            if (from.isPresent() && (to.isPresent() || end.isEmpty())) {
                return Parsed.right(new Period(from.get(), to));
            }
            if (from.isPresent() && NOW.contains(end.toLowerCase(Locale.ROOT))) {
                return Parsed.meant(text.substring(0, dots).strip() + "..");
            }
        }
        Matcher range = RANGE.matcher(text);
        Optional<Parsed<Period>> absent = dots > 0
                ? absent(
                        text.substring(0, dots).strip(),
                        text.substring(dots + 2).strip())
                : range.matches() ? absent(range.group(1), range.group(2)) : absent(text);
        if (absent.isPresent()) {
            return absent.get();
        }
        if (range.matches()
                && date(range.group(1)).isPresent()
                && date(range.group(2)).isPresent()) {
            return Parsed.meant(range.group(1) + ".." + range.group(2));
        }
        return date(text).isPresent()
                ? Parsed.wrong(Message.of("wrong-value.hint.period", "from", text, "to", text))
                : Parsed.wrong(Message.of("wrong-value.hint.period", "from", "2018", "to", "2021"));
    }
}
