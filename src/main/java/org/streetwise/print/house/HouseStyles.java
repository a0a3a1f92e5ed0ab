package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The organisation's styles, without anything about their authors or languages.
///
/// @param defaults `w:docDefaults`: the format where no style applies
/// @param latent `w:latentStyles`: the properties of Word's own styles before their first use
/// @param all in the file's order
public record HouseStyles(XmlElement defaults, Optional<XmlElement> latent, List<HouseStyle> all) {
    private static final Set<String> TYPES = Set.of("paragraph", "character", "table", "numbering");
    /// What a style may contain (ECMA-376 §17.7.4.17), except what concerns its author and its editing.
    private static final Set<String> KEPT = Set.of(
            "w:name",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:uiPriority",
            "w:semiHidden",
            "w:unhideWhenUsed",
            "w:qFormat",
            "w:pPr",
            "w:rPr",
            "w:tblPr",
            "w:trPr",
            "w:tcPr",
            "w:tblStylePr");
    private static final Set<String> REFERENCES =
            Set.of("w:basedOn", "w:next", "w:link", "w:pStyle", "w:rStyle", "w:tblStyle");

    /// The styles, and the new ids of styles.
    ///
    /// @param ids our ids by the file's ids
    record Read(HouseStyles styles, Map<String, String> ids) {}

    static Read read(XmlElement root) {
        Map<String, String> ids = ids(root);
        List<HouseStyle> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        root.elements("w:style").forEach(style -> {
            String type = style.attribute("w:type").orElse("paragraph");
            String id = ids.get(style.attribute("w:styleId").orElse(""));
            String name = name(style);
            // of two styles with the same name, Word uses the first
            if (id != null && TYPES.contains(type) && names.add(name.toLowerCase(Locale.ROOT))) {
                all.add(new HouseStyle(type, id, name, cleaned(style, ids).with("w:styleId", id)));
            }
        });
        XmlElement defaults = root.element("w:docDefaults")
                .map(element -> FormatProperties.cleaned(element))
                .orElseGet(() -> XmlElement.of("w:docDefaults"));
        return new Read(
                new HouseStyles(defaults, root.element("w:latentStyles").map(FormatProperties::cleaned), all), ids);
    }

    private static Map<String, String> ids(XmlElement root) {
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        root.elements("w:style").forEach(style -> {
            String own = style.attribute("w:styleId").orElse("");
            String base = StyleId.of(name(style));
            if (!base.isEmpty() && !ids.containsKey(own)) {
                String id = base;
                for (int i = 2; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
                    id = base + "-" + i;
                }
                ids.put(own, id);
            }
        });
        return ids;
    }

    /// The names after a comma are aliases that Word writes here. The standard has another place for them (ECMA-376
    /// §17.7.4.1).
    private static String name(XmlElement style) {
        String name = style.element("w:name").flatMap(XmlElement::value).orElse("");
        return name.contains(",") ? name.substring(0, name.indexOf(',')).strip() : name.strip();
    }

    private static XmlElement cleaned(XmlElement style, Map<String, String> ids) {
        return referring(
                FormatProperties.cleaned(style.without(child -> !KEPT.contains(child.name()))
                                .putting(XmlElement.value("w:name", name(style))))
                        .keeping(attribute -> !attribute.equals("w:styleId")),
                ids);
    }

    /// A copy that uses our ids. References to styles that do not exist are removed.
    static XmlElement referring(XmlElement element, Map<String, String> ids) {
        List<Node> content = new ArrayList<>();
        for (Node node : element.content()) {
            if (!(node instanceof XmlElement child)) {
                content.add(node);
            } else if (!REFERENCES.contains(child.name())) {
                content.add(referring(child, ids));
            } else {
                child.value().map(ids::get).ifPresent(id -> content.add(child.with("w:val", id)));
            }
        }
        return element.holding(content);
    }

    /// The style of this kind and id.
    public Optional<HouseStyle> find(String type, String id) {
        return all.stream()
                .filter(style -> style.type().equals(type) && style.id().equals(id))
                .findFirst();
    }

    /// The format of paragraphs and text where no style applies.
    FormatProperties standing() {
        FormatProperties said = FormatProperties.NONE;
        for (String part : List.of("w:rPrDefault", "w:pPrDefault")) {
            for (XmlElement element : defaults.elements(part).toList()) {
                said = said.over(element);
            }
        }
        return said;
    }

    /// Whether text in a style is hidden (ECMA-376 §17.3.2.41).
    public boolean isHidden(HouseStyle style) {
        return FormatProperties.isOn(FormatProperties.NONE.over(chain(style)).inRun("w:vanish"));
    }

    /// The style of paragraphs that name none.
    Optional<HouseStyle> standard() {
        return find("paragraph", "Normal")
                .or(() -> all.stream()
                        .filter(style -> style.type().equals("paragraph")
                                && style.element().attribute("w:default").isPresent())
                        .findFirst());
    }

    /// A style and the styles that it is based on, the most basic first.
    public List<HouseStyle> chain(HouseStyle style) {
        Map<String, HouseStyle> byId = new HashMap<>();
        all.forEach(each -> byId.put(each.id(), each));
        List<HouseStyle> chain = new ArrayList<>();
        HouseStyle at = style;
        while (at != null && !chain.contains(at)) {
            chain.addFirst(at);
            at = at.element()
                    .element("w:basedOn")
                    .flatMap(XmlElement::value)
                    .map(byId::get)
                    .orElse(null);
        }
        return chain;
    }
}
