package org.streetwise.print.house;

import java.util.Set;

/// Copies a theme without anything from other parts or vocabularies. A picture fill becomes a plain fill.
final class ThemeCleaning {
    private static final Set<String> PARTS = Set.of("a:themeElements");

    private ThemeCleaning() {}

    static XmlElement cleaned(XmlElement theme) {
        return within(theme.without(child -> !PARTS.contains(child.name())));
    }

    private static XmlElement within(XmlElement element) {
        if (element.name().equals("a:blipFill")) {
            return XmlElement.of("a:solidFill", XmlElement.of("a:schemeClr").with("val", "phClr"));
        }
        return element.keeping(attribute -> !attribute.contains(":"))
                .without(child ->
                        child.name().equals("a:extLst") || !child.name().startsWith("a:"))
                .mapping(ThemeCleaning::within);
    }
}
