package org.streetwise.print.docx.part;

import org.streetwise.print.house.Element;
import org.streetwise.print.house.Node;
import org.streetwise.print.house.PropertySchema;

/// Writes elements that come from an organisation's own Word file.
public final class Elements {
    private Elements() {}

    /// Writes an element with all that it holds.
    public static void write(Xml xml, Element element) {
        xml.open(element.name());
        element.attributes().forEach(xml::attribute);
        content(xml, element);
        xml.close();
    }

    /// Writes the root element of a theme.
    public static void root(Xml xml, Element theme) {
        xml.open(theme.name()).attribute("xmlns:a", Namespaces.DRAWING_MAIN);
        theme.attributes().forEach(xml::attribute);
        content(xml, theme);
        xml.close();
    }

    /// Writes what an element holds, without the element itself.
    public static void content(Xml xml, Element element) {
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text(String text) -> xml.text(text);
                case Element child -> write(xml, child);
            }
        }
    }

    /// Puts one more property among a paragraph's, in the schema's order.
    public static Element with(Element properties, Element property) {
        return PropertySchema.ordered(properties.putting(property));
    }
}
