package org.streetwise.print.docx.part;

import org.streetwise.print.house.Node;
import org.streetwise.print.house.PropertySchema;
import org.streetwise.print.house.XmlElement;

/// Writes elements that come from an organisation's own Word file.
public final class Elements {
    private Elements() {}

    /// Writes an element with all that it holds.
    public static void write(Xml xml, XmlElement element) {
        xml.open(element.name());
        element.attributes().forEach(xml::attribute);
        content(xml, element);
        xml.close();
    }

    /// Writes the root element of a theme.
    public static void root(Xml xml, XmlElement theme) {
        xml.open(theme.name()).attribute("xmlns:a", Namespaces.DRAWING_MAIN);
        theme.attributes().forEach(xml::attribute);
        content(xml, theme);
        xml.close();
    }

    /// Writes what an element holds, without the element itself.
    public static void content(Xml xml, XmlElement element) {
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text(String text) -> xml.text(text);
                case XmlElement child -> write(xml, child);
            }
        }
    }

    /// Puts one more property among a paragraph's, in the schema's order.
    public static XmlElement with(XmlElement properties, XmlElement property) {
        return PropertySchema.ordered(properties.putting(property));
    }
}
