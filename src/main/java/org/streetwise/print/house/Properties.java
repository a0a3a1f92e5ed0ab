package org.streetwise.print.house;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a paragraph and its text look like: properties by their names, later ones over earlier ones.
///
/// @param paragraph what stands in `w:pPr`
/// @param run what stands in `w:rPr`
record Properties(Map<String, Element> paragraph, Map<String, Element> run) {
    static final Properties NONE = new Properties(Map.of(), Map.of());

    /// Properties that say several things, each of which may be said alone (ECMA-376 §17.3.2.26, §17.3.1.33 and .12).
    private static final Set<String> IN_PARTS = Set.of("w:rFonts", "w:spacing", "w:ind");
    /// Of two that exclude each other, the later one counts; a theme's font goes before a named one only where both
    /// are said at once.
    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("w:firstLine", "w:hanging"),
            List.of("w:hanging", "w:firstLine"),
            List.of("w:ascii", "w:asciiTheme"),
            List.of("w:hAnsi", "w:hAnsiTheme"),
            List.of("w:left", "w:start"),
            List.of("w:start", "w:left"));
    /// Whose language, whose changes, whose edits.
    private static final Set<String> GONE = Set.of(
            "w:lang",
            "w:ins",
            "w:del",
            "w:moveFrom",
            "w:moveTo",
            "w:cellIns",
            "w:cellDel",
            "w:cellMerge",
            "w:rsid",
            "w:divId",
            "w:sectPr");

    /// An element with all below it, valid, of which nothing tells of its author: no changes, no languages, no numbers
    /// of editing sessions.
    static Element cleaned(Element element) {
        Element bare = element.keeping(attribute -> !attribute.startsWith("w:rsid") && !attribute.startsWith("r:"))
                .without(child -> GONE.contains(child.name())
                        || child.name().endsWith("Change")
                        || !child.name().startsWith("w:"));
        return PropertySchema.valid(bare).mapping(Properties::cleaned);
    }

    /// The same with what a style or the document's defaults say.
    ///
    /// @param holder what has `w:pPr` and `w:rPr` in it
    Properties over(Element holder) {
        return new Properties(merged(paragraph, holder.element("w:pPr")), merged(run, holder.element("w:rPr")));
    }

    /// The same with what styles say, one after the other.
    Properties over(List<HouseStyle> chain) {
        Properties said = this;
        for (HouseStyle style : chain) {
            said = said.over(style.element());
        }
        return said;
    }

    private static Map<String, Element> merged(Map<String, Element> before, Optional<Element> said) {
        Map<String, Element> merged = new LinkedHashMap<>(before);
        said.stream().flatMap(Element::elements).forEach(property -> {
            Element known = IN_PARTS.contains(property.name()) ? merged.get(property.name()) : null;
            merged.put(property.name(), known == null ? property : merged(known, property));
        });
        return merged;
    }

    private static Element merged(Element known, Element said) {
        Set<String> undone = new HashSet<>();
        EXCLUSIVE.stream()
                .filter(pair -> said.attributes().containsKey(pair.getFirst()))
                .forEach(pair -> undone.add(pair.getLast()));
        Element merged = known.keeping(attribute -> !undone.contains(attribute));
        for (var attribute : said.attributes().entrySet()) {
            merged = merged.with(attribute.getKey(), attribute.getValue());
        }
        return merged;
    }

    Optional<Element> inParagraph(String name) {
        return Optional.ofNullable(paragraph.get(name));
    }

    Optional<Element> inRun(String name) {
        return Optional.ofNullable(run.get(name));
    }

    /// Whether a property is on that is on or off (ECMA-376 §17.17.4).
    static boolean isOn(Optional<Element> toggle) {
        return toggle.isPresent()
                && !Set.of("0", "false", "off").contains(toggle.get().value().orElse("1"));
    }
}
