package org.streetwise.print.docx;

import java.util.Locale;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Language;

/// The part `word/styles.xml`.
final class StylesPart {
    private final Stylesheet sheet;
    private final Language language;
    private final Styles styles;

    StylesPart(Stylesheet sheet, Language language, Styles styles) {
        this.sheet = sheet;
        this.language = language;
        this.styles = styles;
    }

    void write(Xml xml) {
        Namespaces.root(xml, "w:styles");
        defaults(xml);
        StyleProperties properties = new StyleProperties(sheet, xml);
        for (ParagraphStyle style : styles.all()) {
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
        CharacterStyles.write(xml, sheet);
        TableStyles.write(xml, sheet);
        xml.open("w:style")
                .attribute("w:type", "numbering")
                .attribute("w:default", 1)
                .attribute("w:styleId", "NoList")
                .value("w:name", "No List")
                .value("w:uiPriority", 99)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .close();
        xml.close();
    }

    private void defaults(Xml xml) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        StyleProperties.fonts(xml, sheet.families().text());
        // pair kerning from the smallest size on
        xml.value("w:kern", 2);
        StyleProperties.size(xml, sheet.style(StyleName.BODY).size());
        xml.open("w:lang")
                .attribute("w:val", WordLanguage.tag(language))
                .attribute("w:eastAsia", WordLanguage.tag(language))
                .attribute("w:bidi", "ar-SA")
                .close();
        xml.close().close().empty("w:pPrDefault").close();
    }

    static void custom(Xml xml, String name) {
        if (!BuiltInStyles.contains(name)) {
            xml.attribute("w:customStyle", 1);
        }
    }

    /// Where Word's pane of styles has it: text, headings, lists, lists of contents, the rest.
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
