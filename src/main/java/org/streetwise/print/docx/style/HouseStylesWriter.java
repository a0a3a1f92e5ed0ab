package org.streetwise.print.docx.style;

import java.util.Map;
import org.streetwise.print.docx.part.Elements;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseStyle;
import org.streetwise.print.house.XmlElement;
import org.streetwise.source.Language;

/// Writes an organisation's styles, changed only where the text needs it.
///
/// @param kinds the type of each style that the text uses, by the style's id
record HouseStylesWriter(House house, Map<String, String> kinds, HouseParagraphs paragraphs) {
    /// Writes the defaults, with the language of the text. Kerning is on unless the organisation says otherwise,
    /// because text is measured with it (ECMA-376 §17.3.2.19).
    void defaults(Xml xml, Language language) {
        XmlElement defaults = house.styles().defaults();
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        XmlElement run = defaults.element("w:rPrDefault")
                .flatMap(each -> each.element("w:rPr"))
                .orElseGet(() -> XmlElement.of("w:rPr"));
        boolean says = run.element("w:kern").isPresent();
        Elements.content(xml, says ? run : Elements.with(run, XmlElement.value("w:kern", "2")));
        StylesPart.language(xml, language);
        xml.close().close();
        defaults.element("w:pPrDefault").ifPresent(each -> Elements.write(xml, each));
        xml.close();
        house.styles().latent().ifPresent(each -> Elements.write(xml, each));
    }

    void write(Xml xml) {
        for (HouseStyle style : house.styles().all()) {
            if (isFree(style.id(), style.type())) {
                XmlElement element = style.element().without(child -> isAnothers(child, style));
                Elements.write(xml, style.type().equals("paragraph") ? paragraphs.adapted(style, element) : element);
            }
        }
    }

    /// Whether no style of another type in the text has that id.
    private boolean isFree(String id, String kind) {
        return kinds.getOrDefault(id, kind).equals(kind);
    }

    private boolean isAnothers(XmlElement child, HouseStyle style) {
        String id = child.value().orElse("");
        return switch (child.name()) {
            case "w:basedOn" -> !isFree(id, style.type());
            case "w:next" -> !isFree(id, "paragraph");
            case "w:link" -> !isFree(id, style.type().equals("paragraph") ? "character" : "paragraph");
            default -> false;
        };
    }
}
