package org.streetwise.print.house;

import java.util.Set;

/// Copies a theme without anything from other parts or vocabularies. A picture fill becomes a plain fill.
final class ThemeCleaning {
    private static final Set<String> PARTS = Set.of("a:themeElements");

    private ThemeCleaning() {}

    static Element cleaned(Element theme) {
        return within(theme.without(child -> !PARTS.contains(child.name())));
    }

    private static Element within(Element element) {
        if (element.name().equals("a:blipFill")) {
            return Element.of("a:solidFill", Element.of("a:schemeClr").with("val", "phClr"));
        }
        return element.keeping(attribute -> !attribute.contains(":"))
                .without(child ->
                        child.name().equals("a:extLst") || !child.name().startsWith("a:"))
                .mapping(ThemeCleaning::within);
    }
}
