package org.streetwise.print.image;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What an element inherits: all that each property may be. See [SvgPart] for why it may be several things.
record SvgLook(Map<String, Set<String>> values) {
    private static final List<String> INHERITED = List.of(
            "fill",
            "stroke",
            "paint-order",
            "stroke-width",
            "stroke-dasharray",
            "marker",
            "marker-start",
            "marker-mid",
            "marker-end");

    static SvgLook initial() {
        return new SvgLook(Map.of("fill", Set.of("black"), "stroke", Set.of("none"), "stroke-width", Set.of("1")));
    }

    /// What a part looks like if it inherits this look.
    SvgLook of(SvgPart part) {
        Map<String, Set<String>> changed = new TreeMap<>(values);
        boolean differs = false;
        for (String property : INHERITED) {
            Set<String> own = part.values(property);
            if (!own.isEmpty()) {
                Set<String> all = new HashSet<>(own);
                if (!part.decides(property)) {
                    all.addAll(of(property));
                }
                changed.put(property, all);
                differs = true;
            }
        }
        return differs ? new SvgLook(changed) : this;
    }

    Set<String> of(String property) {
        return values.getOrDefault(property, Set.of());
    }

    /// Whether a shape may be painted: `fill` or `stroke`.
    boolean isPainted(String property) {
        return of(property).stream()
                .anyMatch(value -> !value.equalsIgnoreCase("none") && !value.equalsIgnoreCase("transparent"));
    }

    /// The widest stroke, in user space.
    ///
    /// @param whole what 100 % is
    double strokeWidth(double whole) {
        return of("stroke-width").stream()
                .mapToDouble(value -> Math.abs(SvgValue.length(value, whole, 1)))
                .max()
                .orElse(1);
    }

    /// The most dashes that a line of length 1 has.
    double dashes() {
        return of("stroke-dasharray").stream()
                .mapToDouble(SvgLook::dashes)
                .max()
                .orElse(0);
    }

    private static double dashes(String written) {
        double[] lengths = SvgValue.numbers(written);
        double sum = Arrays.stream(lengths).sum();
        return sum > 0 ? lengths.length / sum : 0;
    }
}
