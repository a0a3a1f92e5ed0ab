package org.streetwise.print.style;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Message;
import org.streetwise.read.shape.Form.Parsed;

/// Reads lengths and colours.
final class Lengths {
    /// Matches a number and its unit.
    static final String LENGTH = "(-?[0-9]{1,4}(?:\\.[0-9]{1,3})?) ?(pt|mm|cm)";

    /// Matches six hexadecimal digits.
    static final String COLOUR = "#?([0-9A-Fa-f]{6})";

    private static final Pattern LENGTH_FORM = Pattern.compile(LENGTH);
    private static final Pattern COLOUR_FORM = Pattern.compile(COLOUR);
    private static final double POINTS_PER_MM = 72 / 25.4;

    private Lengths() {}

    /// A length in points, rounded to a hundredth.
    static Parsed<Double> length(String text) {
        Matcher matcher = LENGTH_FORM.matcher(text);
        if (!matcher.matches()) {
            return Parsed.wrong(Message.of("wrong-value.hint.length"));
        }
        double number = Double.parseDouble(matcher.group(1));
        double points = switch (matcher.group(2)) {
            case "mm" -> number * POINTS_PER_MM;
            case "cm" -> number * 10 * POINTS_PER_MM;
            default -> number;
        };
        return Parsed.right(Math.round(points * 100) / 100.0);
    }

    /// A length in Word's unit, twentieths of a point, rounded.
    static double twips(double points) {
        return Math.round(points * 20) / 20.0;
    }

    static Parsed<Colour> colour(String text) {
        Matcher matcher = COLOUR_FORM.matcher(text);
        return matcher.matches()
                ? Parsed.right(new Colour(Integer.parseInt(matcher.group(1), 16)))
                : Parsed.wrong(Message.of("wrong-value.hint.colour"));
    }
}
