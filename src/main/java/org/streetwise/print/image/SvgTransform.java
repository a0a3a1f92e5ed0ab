package org.streetwise.print.image;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads lists of transformations, such as `translate(4 5) scale(2)`.
final class SvgTransform {
    private static final Pattern FUNCTION = Pattern.compile("([a-zA-Z]++)\\s*+\\(([^)]*+)\\)");

    private SvgTransform() {}

    static AffineTransform of(String written) {
        AffineTransform all = new AffineTransform();
        Matcher function = FUNCTION.matcher(written);
        while (function.find()) {
            double[] numbers = SvgValue.numbers(function.group(2).replace("deg", ""));
            all.concatenate(one(function.group(1).toLowerCase(Locale.ROOT), numbers));
        }
        return all;
    }

    private static AffineTransform one(String name, double[] n) {
        double first = n.length > 0 ? n[0] : 0;
        double second = n.length > 1 ? n[1] : 0;
        return switch (name) {
            case "matrix" -> n.length == 6 ? new AffineTransform(n) : new AffineTransform();
            case "translate" -> AffineTransform.getTranslateInstance(first, second);
            case "scale" -> AffineTransform.getScaleInstance(first, n.length > 1 ? second : first);
            case "scalex" -> AffineTransform.getScaleInstance(first, 1);
            case "scaley" -> AffineTransform.getScaleInstance(1, first);
            case "rotate" -> AffineTransform.getRotateInstance(Math.toRadians(first), second, n.length > 2 ? n[2] : 0);
            case "skewx" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(first)), 0);
            case "skewy" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(first)));
            default -> new AffineTransform();
        };
    }

    /// The most that a transformation makes of a length of 1: its larger singular value.
    static double scale(AffineTransform at) {
        double squares = at.getScaleX() * at.getScaleX()
                + at.getShearX() * at.getShearX()
                + at.getShearY() * at.getShearY()
                + at.getScaleY() * at.getScaleY();
        double area = at.getDeterminant();
        return Math.sqrt((squares + Math.sqrt(Math.max(0, squares * squares - 4 * area * area))) / 2);
    }
}
