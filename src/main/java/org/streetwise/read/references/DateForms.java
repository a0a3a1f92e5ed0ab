package org.streetwise.read.references;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms in which people write dates, in figures and in Dutch and English words. If figures could be read either
/// way, the day comes before the month.
final class DateForms {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0]+");
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan(?:uari|uary)?"),
            Pattern.compile("feb(?:ruari|ruary|r)?"),
            Pattern.compile("maart|march|maa|mar|mrt"),
            Pattern.compile("apr(?:il)?"),
            Pattern.compile("mei|may"),
            Pattern.compile("jun[ie]?"),
            Pattern.compile("jul[iy]?"),
            Pattern.compile("aug(?:ustus|ust)?"),
            Pattern.compile("sep(?:tember|t)?"),
            Pattern.compile("o[kc]t(?:ober)?"),
            Pattern.compile("nov(?:ember)?"),
            Pattern.compile("dec(?:ember)?"));

    private static final String NAME = "(?<!\\p{L})("
            + String.join("|", MONTHS.stream().map(Pattern::pattern).toList()) + ")(?!\\p{L})\\.?";
    private static final String NUMBER = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|ste|de|e)?(?![\\p{L}\\d])";
    private static final String YEAR = "(?<!\\d)(\\d{4})(?!\\d)";
    /// The second of two days or months; the first counts.
    private static final String LAST = "(?: {0,3}(?:[-–/&]|t/m|en|and|tot|to) {0,3}%s)?";

    private static final String DAYS = NUMBER + LAST.formatted(NUMBER);
    private static final String NAMES = NAME + LAST.formatted(NAME);
    private static final String JOINT = "[-,/ ]{0,3}";

    private static final List<Form> FORMS = List.of(
            new Form("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", 1, 2, 3),
            new Form("(?<!\\d)(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?!\\d)", 3, 2, 1),
            new Form(DAYS + "[-. ]{1,3}(?:of )?" + NAMES + JOINT + YEAR, 5, 3, 1, 2, 4),
            new Form(NAMES + " {1,3}" + DAYS + ",? {1,3}" + YEAR, 5, 1, 3, 2, 4),
            new Form(NAMES + JOINT + YEAR, 3, 1, 0, 2),
            new Form(YEAR + JOINT + NAMES + "(?:[- ]{1,3}" + NUMBER + ")?", 1, 2, 4, 3),
            new Form("(?<!\\d)(\\d{4})-(\\d{1,2})(?!\\d)", 1, 2, 0),
            new Form("(?<!\\d)(\\d{4})[/.](0?[1-9]|1[0-2])(?!\\d)", 1, 2, 0),
            new Form("(?<!\\d)(\\d{1,2})[-/.](\\d{4})(?!\\d)", 2, 1, 0),
            new Form(YEAR, 1, 0, 0));

    /// Forms for a field that holds only a month.
    private static final List<Form> OF_MONTHS = List.of(
            new Form(DAYS + "[-. ]{1,3}" + NAMES, 0, 3, 1, 2, 4),
            new Form(NAMES + "(?: {1,3}" + DAYS + ")?", 0, 1, 3, 2, 4),
            new Form(NUMBER, 0, 1, 0));

    private static final List<Form> OF_DAYS = List.of(new Form(DAYS, 0, 0, 1, 2));

    private DateForms() {}

    /// Where the parts of a date stand in a form.
    ///
    /// @param year its group; 0 if the form has none. The same goes for month and day
    /// @param more groups whose text is ignored
    private record Form(Pattern pattern, int year, int month, int day, int... more) {
        Form(String pattern, int year, int month, int day, int... more) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day, more);
        }

        Optional<Found> in(String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return Optional.empty();
            }
            StringBuilder rest = new StringBuilder(text.substring(0, matcher.start()));
            for (int group : more) {
                if (matcher.group(group) != null) {
                    rest.append(' ').append(matcher.group(group));
                }
            }
            return Optional.of(new Found(
                    matcher.start(),
                    part(matcher, year),
                    part(matcher, month),
                    part(matcher, day),
                    rest + " " + text.substring(matcher.end())));
        }

        private static int part(Matcher matcher, int group) {
            String part = group == 0 ? null : matcher.group(group);
            if (part == null) {
                return 0;
            }
            return Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : month(part);
        }

        private static int month(String name) {
            int number = 1;
            while (!MONTHS.get(number - 1)
                    .matcher(name.toLowerCase(Locale.ROOT))
                    .matches()) {
                number++;
            }
            return number;
        }
    }

    /// A date, or part of one, in a text.
    ///
    /// @param start where it begins
    /// @param year 0 if it has none. The same goes for month and day
    /// @param rest the text around it, and those of its parts that are ignored
    record Found(int start, int year, int month, int day, String rest) {}

    /// The first date in a text that has at least a year.
    static Optional<Found> date(String text) {
        return first(FORMS, text);
    }

    /// The first month in a text, by number or name, which may come with a day.
    static Optional<Found> month(String text) {
        return first(OF_MONTHS, text);
    }

    static Optional<Found> day(String text) {
        return first(OF_DAYS, text);
    }

    private static Optional<Found> first(List<Form> forms, String text) {
        String line = SPACES.matcher(text).replaceAll(" ");
        return forms.stream().flatMap(form -> form.in(line).stream()).min(Comparator.comparingInt(Found::start));
    }
}
