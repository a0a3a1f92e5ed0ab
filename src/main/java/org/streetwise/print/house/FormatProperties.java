package org.streetwise.print.house;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The format of a paragraph and its text: properties by name, in which later ones override earlier ones.
///
/// @param paragraph the content of `w:pPr`
/// @param run the content of `w:rPr`
record FormatProperties(Map<String, XmlElement> paragraph, Map<String, XmlElement> run) {
    static final FormatProperties NONE = new FormatProperties(Map.of(), Map.of());

    /// Properties with several attributes that can be given separately (ECMA-376 §17.3.2.26, §17.3.1.33 and .12).
    private static final Set<String> IN_PARTS = Set.of("w:rFonts", "w:spacing", "w:ind");
    /// Pairs of attributes that exclude each other, of which the later one applies. A theme font takes precedence over
    /// a named font only if both are given at once.
    private static final List<List<String>> EXCLUSIVE = List.of(
            List.of("w:firstLine", "w:hanging"),
            List.of("w:hanging", "w:firstLine"),
            List.of("w:ascii", "w:asciiTheme"),
            List.of("w:hAnsi", "w:hAnsiTheme"),
            List.of("w:left", "w:start"),
            List.of("w:start", "w:left"));
    /// Languages, tracked changes and edits.
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

    /// A valid copy of an element and everything in it that says nothing about its author: it has no changes, languages
    /// or numbers of editing sessions.
    static XmlElement cleaned(XmlElement element) {
        XmlElement bare = element.keeping(attribute -> !attribute.startsWith("w:rsid") && !attribute.startsWith("r:"))
                .without(child -> GONE.contains(child.name())
                        || child.name().endsWith("Change")
                        || !child.name().startsWith("w:"));
        return PropertySchema.valid(bare).mapping(FormatProperties::cleaned);
    }

    /// These properties, overridden by those of a style or the document's defaults.
    ///
    /// @param holder contains `w:pPr` and `w:rPr`
    FormatProperties over(XmlElement holder) {
        return new FormatProperties(merged(paragraph, holder.element("w:pPr")), merged(run, holder.element("w:rPr")));
    }

    /// These properties, overridden by each style in turn.
    FormatProperties over(List<HouseStyle> chain) {
        FormatProperties said = this;
        for (HouseStyle style : chain) {
            said = said.over(style.element());
        }
        return said;
    }

    private static Map<String, XmlElement> merged(Map<String, XmlElement> before, Optional<XmlElement> said) {
        Map<String, XmlElement> merged = new LinkedHashMap<>(before);
        said.stream().flatMap(XmlElement::elements).forEach(property -> {
            XmlElement known = IN_PARTS.contains(property.name()) ? merged.get(property.name()) : null;
            merged.put(property.name(), known == null ? property : merged(known, property));
        });
        return merged;
    }

    private static XmlElement merged(XmlElement known, XmlElement said) {
        Set<String> undone = new HashSet<>();
        EXCLUSIVE.stream()
                .filter(pair -> said.attributes().containsKey(pair.getFirst()))
                .forEach(pair -> undone.add(pair.getLast()));
        XmlElement merged = known.keeping(attribute -> !undone.contains(attribute));
        for (var attribute : said.attributes().entrySet()) {
            merged = merged.with(attribute.getKey(), attribute.getValue());
        }
        return merged;
    }

    Optional<XmlElement> inParagraph(String name) {
        return Optional.ofNullable(paragraph.get(name));
    }

    Optional<XmlElement> inRun(String name) {
        return Optional.ofNullable(run.get(name));
    }

    /// Whether a toggle property is on (ECMA-376 §17.17.4).
    static boolean isOn(Optional<XmlElement> toggle) {
        return toggle.isPresent()
                && !Set.of("0", "false", "off").contains(toggle.get().value().orElse("1"));
    }
}
