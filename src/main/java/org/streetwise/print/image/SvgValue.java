package org.streetwise.print.image;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which values of attributes and CSS properties are understood, and so can neither fetch nor run anything.
/// Whatever is not understood is left out of the drawing.
final class SvgValue {
    private static final String NUMBER = "[+-]?+(?:\\d{1,40}+(?:\\.\\d{0,40}+)?+|\\.\\d{1,40}+)(?:e[+-]?+\\d{1,2}+)?+";
    private static final String UNIT = "(?:%|px|pt|pc|mm|cm|in|em|ex|q|deg|rad|grad|turn)?+(?![\\w%])";
    private static final String WORD = "-?+[a-z_][\\w-]*+(?!\\()";
    private static final String COLOUR = "#[0-9a-f]{3,8}+(?!\\w)";
    private static final String REFERENCE =
            "url\\(\\s*+(?:'#ID'|\"#ID\"|#ID)\\s*+\\)".replace("ID", "[^'\"(){};\\\\<>\\s]++");
    private static final String FUNCTION = "(?:rgba?|hsla?|matrix|translate[xy]?|scale[xy]?|rotate|skew[xy])\\s*+\\((?:"
            + NUMBER + UNIT + "|[\\s,/]++){0,40}+\\)";
    private static final Pattern ANY =
            token(String.join("|", "[\\s,/]++", REFERENCE, FUNCTION, COLOUR, NUMBER + UNIT, WORD));
    private static final Pattern IMPORTANT = token("!\\s*+important\\s*+$");
    private static final Pattern OUTLINE = Pattern.compile("[\\d\\s.,eE+\\-MmZzLlHhVvCcSsQqTtAa]*+");
    /// Dashes in units whose length is known. Negative dashes are faults.
    private static final Pattern DASHES =
            token("[\\s,]++|none|inherit|(?!-)" + NUMBER + "(?:px|pt|pc|mm|cm|in)?+(?![\\w%])");
    /// Without a sign, for a negative blur would let jsvg calculate for ever.
    private static final Pattern DEVIATION = token("[\\s,]++|(?!-)" + NUMBER + "(?![\\w%])");
    private static final Pattern LENGTH = token("\\s*+(" + NUMBER + ")([a-z%]*+)\\s*+");
    private static final Pattern GAP = Pattern.compile("[\\s,]+");
    private static final double EM = 16;

    private SvgValue() {}

    /// Whether an attribute's value is understood.
    ///
    /// @param name as SVG spells it
    static boolean isKept(String name, String value) {
        if (SvgNames.NAMED.contains(name)) {
            return name.equals("id") || name.equals("class") || value.indexOf('(') < 0;
        }
        return switch (name) {
            case "d", "points" -> OUTLINE.matcher(value).matches();
            case "href" -> value.isBlank() || value.strip().startsWith("#");
            case "stdDeviation" -> isMadeOf(DEVIATION, value);
            case "type" -> value.equals("text/css") || isMadeOf(ANY, value);
            default ->
                SvgNames.PROPERTIES.contains(name)
                        ? isKeptInCss(name, value)
                        : SvgNames.GEOMETRY.contains(name) && isMadeOf(ANY, value);
        };
    }

    /// Whether a declaration in CSS is understood.
    ///
    /// @param property in lower case
    static boolean isKeptInCss(String property, String value) {
        if (!SvgNames.PROPERTIES.contains(property)) {
            return false;
        }
        String plain = unimportant(value);
        return property.equals("stroke-dasharray") ? isMadeOf(DASHES, plain) : isMadeOf(ANY, plain);
    }

    /// A value of CSS without `!important`.
    static String unimportant(String value) {
        return IMPORTANT.matcher(value).replaceFirst("");
    }

    private static boolean isMadeOf(Pattern part, String value) {
        Matcher matcher = part.matcher(value);
        int at = 0;
        while (at < value.length()) {
            matcher.region(at, value.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            at = matcher.end();
        }
        return true;
    }

    private static Pattern token(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /// The numbers of a list such as `0 0, 210 297`, in pixels. What is not a number counts as 0.
    static double[] numbers(String list) {
        return list.isBlank()
                ? new double[0]
                : GAP.splitAsStream(list.strip())
                        .mapToDouble(each -> length(each, 1, 0))
                        .toArray();
    }

    /// A number with a unit, in pixels.
    ///
    /// @param whole what 100 % is, in pixels
    /// @param other the value if it is no such number
    static double length(String value, double whole, double other) {
        Matcher matcher = LENGTH.matcher(value.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return other;
        }
        double number = Double.parseDouble(matcher.group(1));
        return switch (matcher.group(2)) {
            case "%" -> number * whole / 100;
            case "em" -> number * EM;
            case "ex" -> number * EM / 2;
            default -> number * SvgSize.UNITS.getOrDefault(matcher.group(2), 1.0);
        };
    }
}
