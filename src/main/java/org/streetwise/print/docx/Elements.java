package org.streetwise.print.docx;

import java.util.Comparator;
import java.util.List;
import org.streetwise.print.house.Element;
import org.streetwise.print.house.Node;

/// Writes elements that come from a reference document.
final class Elements {
    /// The order of a paragraph's properties (ECMA-376 §17.3.1.26).
    private static final List<String> IN_PARAGRAPH = List.of(
            "w:pStyle",
            "w:keepNext",
            "w:keepLines",
            "w:pageBreakBefore",
            "w:framePr",
            "w:widowControl",
            "w:numPr",
            "w:suppressLineNumbers",
            "w:pBdr",
            "w:shd",
            "w:tabs",
            "w:suppressAutoHyphens",
            "w:kinsoku",
            "w:wordWrap",
            "w:overflowPunct",
            "w:topLinePunct",
            "w:autoSpaceDE",
            "w:autoSpaceDN",
            "w:bidi",
            "w:adjustRightInd",
            "w:snapToGrid",
            "w:spacing",
            "w:ind",
            "w:contextualSpacing",
            "w:mirrorIndents",
            "w:suppressOverlap",
            "w:jc",
            "w:textDirection",
            "w:textAlignment",
            "w:textboxTightWrap",
            "w:outlineLvl");

    private Elements() {}

    static void write(Xml xml, Element element) {
        xml.open(element.name());
        element.attributes().forEach(xml::attribute);
        content(xml, element);
        xml.close();
    }

    /// Writes a theme's root.
    static void root(Xml xml, Element theme) {
        xml.open(theme.name()).attribute("xmlns:a", Namespaces.DRAWING_MAIN);
        theme.attributes().forEach(xml::attribute);
        content(xml, theme);
        xml.close();
    }

    static void content(Xml xml, Element element) {
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text(String text) -> xml.text(text);
                case Element child -> write(xml, child);
            }
        }
    }

    /// A paragraph's properties with one more, in the schema's order.
    static Element with(Element properties, Element property) {
        Element all = properties.putting(property);
        return all.holding(all.elements()
                .sorted(Comparator.comparingInt(each -> IN_PARAGRAPH.indexOf(each.name())))
                .toList());
    }
}
