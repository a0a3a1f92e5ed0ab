package org.streetwise.print.docx;

import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;

/// The styles of stretches of text.
final class CharacterStyles {
    static final String EMPHASIS = "Emphasis";
    static final String STRONG = "Strong";
    static final String STRIKETHROUGH = "Strikethrough";
    static final String CODE = "InlineCode";
    static final String HYPERLINK = "Hyperlink";
    static final String TERM = "TermText";
    static final String NOTE_REFERENCE = "FootnoteReference";

    private CharacterStyles() {}

    static void write(Xml xml, Stylesheet sheet) {
        xml.open("w:style")
                .attribute("w:type", "character")
                .attribute("w:default", 1)
                .attribute("w:styleId", "DefaultParagraphFont")
                .value("w:name", "Default Paragraph Font")
                .value("w:uiPriority", 1)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .close();
        style(xml, EMPHASIS, "Emphasis", () -> xml.empty("w:i").empty("w:iCs"));
        style(xml, STRONG, "Strong", () -> xml.empty("w:b").empty("w:bCs"));
        style(xml, STRIKETHROUGH, "Strikethrough", () -> xml.empty("w:strike"));
        style(xml, CODE, "Inline Code", () -> {
            StyleProperties.fonts(xml, sheet.families().code());
            xml.empty("w:noProof");
        });
        style(xml, TERM, "Term Text", () -> {
            TextStyle term = sheet.style(StyleName.TERM);
            if (term.bold()) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (term.italic()) {
                xml.empty("w:i").empty("w:iCs");
            }
            xml.value("w:color", sheet.palette().of(term.ink()).hex());
            StyleProperties.size(xml, term.size());
        });
        style(
                xml,
                HYPERLINK,
                "Hyperlink",
                () -> xml.value("w:color", sheet.palette().link().hex()).value("w:u", "single"));
        style(xml, NOTE_REFERENCE, "footnote reference", () -> xml.value("w:vertAlign", "superscript"));
    }

    private static void style(Xml xml, String id, String name, Runnable properties) {
        xml.open("w:style").attribute("w:type", "character");
        StylesPart.custom(xml, name);
        xml.attribute("w:styleId", id)
                .value("w:name", name)
                .value("w:basedOn", "DefaultParagraphFont")
                .value("w:uiPriority", 22)
                .empty("w:qFormat")
                .open("w:rPr");
        properties.run();
        xml.close().close();
    }
}
