package org.streetwise.print.docx.section;

import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;

/// Opens the paragraphs at the head and the foot of pages.
///
/// @param styles the styles of the file's paragraphs
record RunningParagraphs(Styles styles, Stylesheet sheet) {
    /// Opens a paragraph. The caller writes its runs and closes it.
    ///
    /// @param turned whether its page is a landscape page
    /// @param atBothEdges whether a tab parts what stands at the left from what stands at the right
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
