package org.streetwise.print.docx.section;

import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;

/// Opens paragraphs in headers and footers.
///
/// @param styles the file's paragraph styles
record RunningParagraphs(Styles styles, Stylesheet sheet) {
    /// Opens a paragraph. The caller writes its runs and closes it.
    ///
    /// @param turned whether the page is landscape
    /// @param atBothEdges whether the paragraph has text at both edges, separated by a tab
    void open(Xml xml, StyleName style, boolean turned, boolean atBothEdges) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", styles.id(style));
        if (turned) {
            double right = sheet.style(style).indentRight();
            Stylesheet.Sheet page = sheet.sheet();
            xml.open("w:tabs");
            tab("clear", page.textWidth() - right, xml);
            tab("right", page.landscape().textWidth() - right, xml);
            xml.close();
        }
        if (atBothEdges) {
            xml.value("w:jc", "left");
        }
        xml.close();
    }

    private static void tab(String kind, double position, Xml xml) {
        xml.open("w:tab")
                .attribute("w:val", kind)
                .attribute("w:pos", Twips.of(position))
                .close();
    }
}
