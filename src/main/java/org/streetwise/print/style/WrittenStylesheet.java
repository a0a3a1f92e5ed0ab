package org.streetwise.print.style;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;

/// A stylesheet as a file gives it.
///
/// @param base the stylesheet that supplies what this one leaves out
record WrittenStylesheet(
        Optional<Spanned<String>> base,
        Map<String, Spanned<String>> families,
        Map<String, Spanned<Colour>> palette,
        Map<String, Double> page,
        Optional<Stylesheet.CoverField> cover,
        Map<StyleName, PartialStyle> styles) {
    static final String[] FAMILIES = {"text", "heading", "code"};
    static final String[] PALETTE = {"text", "accent", "muted", "rule", "tint", "link"};
    static final String[] PAGE = {"width", "height", "top", "bottom", "left", "right", "head", "foot"};

    /// This stylesheet, overridden by another file.
    WrittenStylesheet under(WrittenStylesheet over) {
        Map<StyleName, PartialStyle> all = new EnumMap<>(StyleName.class);
        all.putAll(styles);
        over.styles.forEach((name, style) -> all.merge(name, style, PartialStyle::under));
        return new WrittenStylesheet(
                base,
                under(families, over.families),
                under(palette, over.palette),
                under(page, over.page),
                over.cover.or(() -> cover),
                all);
    }

    private static <V> Map<String, V> under(Map<String, V> values, Map<String, V> over) {
        Map<String, V> all = new HashMap<>(values);
        all.putAll(over);
        return all;
    }

    /// The required fields that are missing: no `accent` in `palette`.
    List<Message> missing() {
        return Stream.of(
                        missing("families", FAMILIES, families),
                        missing("palette", PALETTE, palette),
                        missing("page", PAGE, page))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Message> missing(String field, String[] keys, Map<String, ?> values) {
        return Stream.of(keys)
                .filter(key -> !values.containsKey(key))
                .map(key -> Message.of("stylesheet.missing.field", "key", key, "field", field))
                .toList();
    }

    Stylesheet.Families allFamilies() {
        return new Stylesheet.Families(family("text"), family("heading"), family("code"));
    }

    private String family(String use) {
        return of(families, use).value();
    }

    /// The typefaces in the order of [#FAMILIES], each with the place of its name.
    List<Spanned<String>> placedFamilies() {
        return Stream.of(FAMILIES).map(use -> of(families, use)).toList();
    }

    Stylesheet.Palette wholePalette() {
        return new Stylesheet.Palette(
                colour("text"), colour("accent"), colour("muted"), colour("rule"), colour("tint"), colour("link"));
    }

    private Colour colour(String name) {
        return of(palette, name).value();
    }

    /// The place of a colour of the palette, in whichever file gives it.
    Span place(String colour) {
        return of(palette, colour).span();
    }

    Stylesheet.Sheet sheet() {
        return new Stylesheet.Sheet(
                of(page, "width"),
                of(page, "height"),
                of(page, "top"),
                of(page, "bottom"),
                of(page, "left"),
                of(page, "right"),
                of(page, "head"),
                of(page, "foot"));
    }

    private static <V> V of(Map<String, V> values, String key) {
        return Objects.requireNonNull(values.get(key), "nothing is missing");
    }
}
