package org.streetwise.print.docx.style;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.WordLanguage;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.house.House;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Language;

/// Writes the part `word/styles.xml`.
///
/// @param house its styles take precedence over ours
public record StylesPart(Stylesheet sheet, Language language, Styles styles, Optional<House> house) {
    private static final String NO_LIST = "NoList";

    /// A type that no style of an organisation has.
    private static final String OURS = "";

    /// Writes the part.
    public void write(Xml xml) {
        Namespaces.root(xml, "w:styles");
        Optional<HouseStylesWriter> ofHouse = house.map(this::writer);
        ofHouse.ifPresentOrElse(writer -> writer.defaults(xml, language), () -> defaults(xml));
        ofHouse.ifPresent(writer -> writer.write(xml));
        StyleProperties properties = new StyleProperties(sheet, xml);
        for (ParagraphStyle style : styles.all()) {
            if (has("paragraph", style.id())) {
                continue;
            }
            xml.open("w:style").attribute("w:type", "paragraph");
            if (style.base().isEmpty()) {
                xml.attribute("w:default", 1);
            }
            custom(xml, style.name());
            xml.attribute("w:styleId", style.id()).value("w:name", style.name());
            style.base().ifPresent(base -> xml.value("w:basedOn", base.id()));
            style.next().ifPresent(next -> xml.value("w:next", ParagraphStyle.id(next)));
            xml.value("w:uiPriority", priority(style.name())).empty("w:qFormat");
            properties.write(style);
            xml.close();
        }
        CharacterStyles.write(xml, sheet, id -> !has("character", id));
        TableStyles.write(xml, sheet, id -> !has("table", id));
        if (!has("numbering", NO_LIST)) {
            noList(xml);
        }
        xml.close();
    }

    private boolean has(String kind, String id) {
        return house.flatMap(each -> each.styles().find(kind, id)).isPresent()
                && !styles.unlabelledContents().contains(id);
    }

    private HouseStylesWriter writer(House house) {
        Map<String, ParagraphStyle> ours = new LinkedHashMap<>();
        styles.all().forEach(style -> ours.put(style.id(), style));
        Map<String, String> kinds = new HashMap<>();
        CharacterStyles.ALL.forEach(id -> kinds.put(id, "character"));
        TableStyles.ALL.forEach(id -> kinds.put(id, "table"));
        kinds.put(NO_LIST, "numbering");
        ours.keySet().forEach(id -> kinds.put(id, "paragraph"));
        styles.unlabelledContents().forEach(id -> kinds.put(id, OURS));
        double right = sheet.sheet().textWidth();
        return new HouseStylesWriter(house, kinds, new HouseParagraphs(house, ours, right));
    }

    private static void noList(Xml xml) {
        xml.open("w:style")
                .attribute("w:type", "numbering")
                .attribute("w:default", 1)
                .attribute("w:styleId", NO_LIST)
                .value("w:name", "No List")
                .value("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .close();
    }

    private void defaults(Xml xml) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        StyleProperties.fonts(xml, sheet.families().text());
        // kern pairs in every size: 2 half points and up
        xml.value("w:kern", 2);
        StyleProperties.size(xml, sheet.style(StyleName.BODY).size());
        language(xml, language);
        xml.close().close().empty("w:pPrDefault").close();
    }

    static void language(Xml xml, Language language) {
        xml.open("w:lang")
                .attribute("w:val", WordLanguage.tag(language))
                .attribute("w:eastAsia", WordLanguage.tag(language))
                .attribute("w:bidi", "ar-SA")
                .close();
    }

    static void custom(Xml xml, String name) {
        if (!BuiltInStyles.contains(name)) {
            xml.attribute("w:customStyle", 1);
        }
    }

    /// The style's place in Word's pane of styles: text, headings, lists, lists of contents, the rest.
    private static int priority(String name) {
        if (name.equals("Normal")) {
            return 0;
        }
        if (name.toLowerCase(Locale.ROOT).contains("heading") && !name.startsWith("Table")) {
            return 9;
        }
        return name.startsWith("List") ? 20 : name.startsWith("toc ") ? 39 : 30;
    }
}
