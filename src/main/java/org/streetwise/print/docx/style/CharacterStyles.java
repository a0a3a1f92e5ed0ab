package org.streetwise.print.docx.style;

import java.util.List;
import java.util.function.Predicate;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;

/// Writes the character styles.
public final class CharacterStyles {
    private static final String STANDARD = "DefaultParagraphFont";

    static final String EMPHASIS = "Emphasis";
    static final String STRONG = "Strong";
    static final String STRIKETHROUGH = "Strikethrough";
    static final String CODE = "InlineCode";
    static final String HYPERLINK = "Hyperlink";
    static final String TERM = "TermText";
    /// The style of a note's number in the text.
    public static final String NOTE_REFERENCE = "FootnoteReference";

    static final List<String> ALL =
            List.of(STANDARD, EMPHASIS, STRONG, STRIKETHROUGH, CODE, TERM, HYPERLINK, NOTE_REFERENCE);

    private final Xml xml;
    private final Predicate<String> wanted;

    private CharacterStyles(Xml xml, Predicate<String> wanted) {
        this.xml = xml;
        this.wanted = wanted;
    }

    /// @param wanted tests a style's id
    static void write(Xml xml, Stylesheet sheet, Predicate<String> wanted) {
        if (wanted.test(STANDARD)) {
            standard(xml);
        }
        new CharacterStyles(xml, wanted).write(sheet);
    }

    private static void standard(Xml xml) {
        xml.open("w:style")
                .attribute("w:type", "character")
                .attribute("w:default", 1)
                .attribute("w:styleId", STANDARD)
                .value("w:name", "Default Paragraph Font")
                .value("w:uiPriority", 1)
                .empty("w:semiHidden")
                .empty("w:unhideWhenUsed")
                .close();
    }

    private void write(Stylesheet sheet) {
        style(EMPHASIS, "Emphasis", () -> xml.empty("w:i").empty("w:iCs"));
        style(STRONG, "Strong", () -> xml.empty("w:b").empty("w:bCs"));
        style(STRIKETHROUGH, "Strikethrough", () -> xml.empty("w:strike"));
        style(CODE, "Inline Code", () -> {
            StyleProperties.fonts(xml, sheet.families().code());
            xml.empty("w:noProof");
        });
        style(TERM, "Term Text", () -> {
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
                HYPERLINK,
                "Hyperlink",
                () -> xml.value("w:color", sheet.palette().link().hex()).value("w:u", "single"));
        style(NOTE_REFERENCE, "footnote reference", () -> xml.value("w:vertAlign", "superscript"));
    }

    private void style(String id, String name, Runnable properties) {
        if (!wanted.test(id)) {
            return;
        }
        xml.open("w:style").attribute("w:type", "character");
        StylesPart.custom(xml, name);
        xml.attribute("w:styleId", id)
                .value("w:name", name)
                .value("w:basedOn", STANDARD)
                .value("w:uiPriority", 22)
                .empty("w:qFormat")
                .open("w:rPr");
        properties.run();
        xml.close().close();
    }
}
