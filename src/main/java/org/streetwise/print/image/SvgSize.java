package org.streetwise.print.image;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A drawing's size in CSS pixels, rounded up.
record SvgSize(int width, int height) {
    private static final double LARGEST = 100_000;
    private static final Pattern LENGTH = Pattern.compile("\\s*\\+?(\\d{1,9}(?:\\.\\d{1,9})?)\\s*([a-z]*)\\s*");
    private static final Pattern BOX = Pattern.compile("[\\s,]+");
    /// Pixels per unit (CSS Values 3, 6.2).
    static final Map<String, Double> UNITS = Map.of(
            "",
            1.0,
            "px",
            1.0,
            "in",
            96.0,
            "cm",
            96 / 2.54,
            "mm",
            96 / 25.4,
            "q",
            96 / 101.6,
            "pt",
            96 / 72.0,
            "pc",
            16.0);

    /// The size from `width` and `height`, or else from `viewBox`.
    static Optional<SvgSize> of(Function<String, Optional<String>> attributes) {
        OptionalDouble width = length(attributes.apply("width").orElse(""));
        OptionalDouble height = length(attributes.apply("height").orElse(""));
        if (width.isPresent() && height.isPresent()) {
            return of(width.getAsDouble(), height.getAsDouble());
        }
        String[] box = BOX.split(attributes.apply("viewBox").orElse("").strip());
        if (box.length != 4) {
            return Optional.empty();
        }
        OptionalDouble boxWidth = length(box[2]);
        OptionalDouble boxHeight = length(box[3]);
        return boxWidth.isPresent() && boxHeight.isPresent()
                ? of(boxWidth.getAsDouble(), boxHeight.getAsDouble())
                : Optional.empty();
    }

    private static Optional<SvgSize> of(double width, double height) {
        boolean sane = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
        return sane ? Optional.of(new SvgSize((int) Math.ceil(width), (int) Math.ceil(height))) : Optional.empty();
    }

    private static OptionalDouble length(String written) {
        Matcher matcher = LENGTH.matcher(written.toLowerCase(Locale.ROOT));
        if (!matcher.matches() || !UNITS.containsKey(matcher.group(2))) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(matcher.group(1)) * UNITS.getOrDefault(matcher.group(2), 1.0));
    }
}
