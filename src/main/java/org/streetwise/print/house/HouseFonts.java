package org.streetwise.print.house;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.streetwise.print.style.Stylesheet;

/// Facts about typefaces that organisations use.
public final class HouseFonts {
    /// The distance between baselines without extra leading, relative to the size (`hhea` in the font files).
    private static final Map<String, Double> LINES = Map.ofEntries(
            Map.entry("arial", 1.15),
            Map.entry("calibri", 1.22),
            Map.entry("calibri light", 1.22),
            Map.entry("cambria", 1.17),
            Map.entry("courier new", 1.13),
            Map.entry("georgia", 1.14),
            Map.entry("liberation sans", 1.15),
            Map.entry("liberation serif", 1.15),
            Map.entry("open sans", 1.36),
            Map.entry("segoe ui", 1.33),
            Map.entry("tahoma", 1.21),
            Map.entry("times new roman", 1.15),
            Map.entry("trebuchet ms", 1.16),
            Map.entry("verdana", 1.22));
    private static final double LINE = 1.2;

    private static final Set<String> WITH_SERIFS = Set.of(
            "book antiqua",
            "cambria",
            "century",
            "constantia",
            "garamond",
            "georgia",
            "merriweather",
            "palatino linotype",
            "times",
            "times new roman");
    private static final Set<String> LIKE_ARIAL =
            Set.of("arial", "arial narrow", "helvetica", "helvetica neue", "tahoma", "verdana");
    private static final Set<String> OF_ONE_WIDTH = Set.of("consolas", "courier", "courier new", "lucida console");

    private HouseFonts() {}

    static double line(String font) {
        return LINES.getOrDefault(font.toLowerCase(Locale.ROOT), LINE);
    }

    /// The stylesheet with available families in place of those that are not.
    public static Stylesheet atHand(Stylesheet sheet, List<String> families) {
        Stylesheet.Families wanted = sheet.families();
        Stylesheet.Families found = new Stylesheet.Families(
                nearest(wanted.text(), families),
                nearest(wanted.heading(), families),
                nearest(wanted.code(), families));
        return new Stylesheet(sheet.name(), found, sheet.palette(), sheet.sheet(), sheet.cover(), sheet.styles());
    }

    /// The available family that replaces a typeface: itself, or one with letters of the same width, or the nearest.
    ///
    /// @param families the available families
    public static String nearest(String font, List<String> families) {
        String name = font.toLowerCase(Locale.ROOT);
        String wanted = WITH_SERIFS.contains(name)
                ? "Liberation Serif"
                : OF_ONE_WIDTH.contains(name)
                        ? "Liberation Mono"
                        : LIKE_ARIAL.contains(name) ? "Liberation Sans" : font;
        return families.contains(font) ? font : families.contains(wanted) ? wanted : families.getFirst();
    }
}
