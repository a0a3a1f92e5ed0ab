package org.streetwise.print.house;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The numbering and bullets of the organisation's lists.
final class HouseLists {
    private static final Set<String> KEPT =
            Set.of("w:numFmt", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr", "w:pStyle");

    private final Map<String, XmlElement> definitions = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, String> styleLinks = new HashMap<>();

    /// @param part `numbering.xml`
    /// @param ids our ids of the styles, by the file's ids
    static HouseLists of(Optional<XmlElement> part, Map<String, String> ids) {
        HouseLists lists = new HouseLists();
        part.map(root -> HouseStyles.referring(FormatProperties.cleaned(root), ids))
                .ifPresent(root -> {
                    root.elements("w:abstractNum").forEach(definition -> {
                        String id = definition.attribute("w:abstractNumId").orElse("");
                        lists.definitions.put(id, definition);
                        definition
                                .element("w:styleLink")
                                .flatMap(XmlElement::value)
                                .ifPresent(style -> lists.styleLinks.put(style, id));
                    });
                    root.elements("w:num")
                            .forEach(num ->
                                    lists.lists.put(num.attribute("w:numId").orElse(""), num));
                });
        return lists;
    }

    /// The list level that a style's `w:numPr` refers to.
    ///
    /// @param style its id, which a level may name
    Optional<XmlElement> level(XmlElement numbering, String style) {
        Optional<XmlElement> list =
                numbering.element("w:numId").flatMap(XmlElement::value).map(lists::get);
        Optional<XmlElement> definition = list.flatMap(num -> num.element("w:abstractNumId"))
                .flatMap(XmlElement::value)
                .map(definitions::get)
                .map(this::linked);
        String level = definition
                .flatMap(found -> named(found, style))
                .or(() -> numbering.element("w:ilvl").flatMap(XmlElement::value))
                .orElse("0");
        return list.flatMap(num -> num.elements("w:lvlOverride")
                        .filter(override -> at(override, level))
                        .flatMap(override -> override.elements("w:lvl"))
                        .findFirst())
                .or(() -> definition.flatMap(found ->
                        found.elements("w:lvl").filter(each -> at(each, level)).findFirst()))
                .map(found -> found.without(child -> !KEPT.contains(child.name())));
    }

    /// A definition may refer to that of a numbering style instead (ECMA-376 §17.9.21).
    private XmlElement linked(XmlElement definition) {
        return definition
                .element("w:numStyleLink")
                .flatMap(XmlElement::value)
                .map(styleLinks::get)
                .map(definitions::get)
                .orElse(definition);
    }

    private static Optional<String> named(XmlElement definition, String style) {
        return definition
                .elements("w:lvl")
                .filter(level -> level.element("w:pStyle")
                        .flatMap(XmlElement::value)
                        .filter(style::equals)
                        .isPresent())
                .flatMap(level -> level.attribute("w:ilvl").stream())
                .findFirst();
    }

    private static boolean at(XmlElement element, String level) {
        return element.attribute("w:ilvl").filter(level::equals).isPresent();
    }
}
