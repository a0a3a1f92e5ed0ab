package org.streetwise.print.docx.text;

import java.util.Optional;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Inline;

/// Writes signs that are read aloud as words.
///
/// In Word a piece of text can't have other words for screen readers: hidden text is not read, and a character is read
/// by its own name, if at all. But the alternative text of a drawing is read (ECMA-376 §20.4.2.5, `descr`). So a round
/// sign is a shape in the line ([MS-ODRAWXML]), with the character itself for programs that can't draw shapes (ECMA-376
/// part 3). Other signs are only characters.
record Signs(DrawingIds ids) {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final double UNITS_PER_POINT = 12_700;

    /// The width of a round sign, as a share of the type size.
    private static final double DIAMETER = 0.56;

    private static final double STROKE = 0.09;

    /// Writes a sign as a run.
    ///
    /// @param style of the text around it
    /// @param colour of the type, in hexadecimal digits
    void write(Xml xml, Inline.Sign sign, Look look, TextStyle style, String colour) {
        Optional<Boolean> filled = filled(sign.sign());
        if (filled.isEmpty()) {
            Runs.text(xml, sign.sign(), look);
            return;
        }
        xml.open("w:r");
        look.write(xml);
        xml.open("mc:AlternateContent").open("mc:Choice").attribute("Requires", "wps");
        drawing(xml, sign.words(), style.size(), filled.get(), colour);
        xml.close().open("mc:Fallback").open("w:t").text(sign.sign()).close();
        xml.close().close().close();
    }

    private static Optional<Boolean> filled(String sign) {
        return switch (sign) {
            case "●" -> Optional.of(true);
            case "○" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private void drawing(Xml xml, String words, double size, boolean filled, String colour) {
        long stroke = Math.round(size * STROKE * UNITS_PER_POINT);
        // half of a line's thickness lies outside the shape
        long diameter = Math.round(size * DIAMETER * UNITS_PER_POINT) - stroke;
        int number = ids.next();
        xml.open("w:drawing").open("wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            xml.attribute(side, 0);
        }
        extent(xml, "wp:extent", diameter);
        xml.open("wp:docPr")
                .attribute("id", number)
                .attribute("name", "Sign " + number)
                .attribute("descr", words)
                .close();
        xml.open("a:graphic")
                .attribute("xmlns:a", DRAWING)
                .open("a:graphicData")
                .attribute("uri", Namespaces.SHAPE);
        xml.open("wps:wsp").empty("wps:cNvSpPr").open("wps:spPr");
        xml.open("a:xfrm").open("a:off").attribute("x", 0).attribute("y", 0).close();
        extent(xml, "a:ext", diameter);
        xml.close()
                .open("a:prstGeom")
                .attribute("prst", "ellipse")
                .empty("a:avLst")
                .close();
        if (filled) {
            fill(xml, colour);
        } else {
            xml.empty("a:noFill");
        }
        xml.open("a:ln").attribute("w", stroke);
        fill(xml, colour);
        xml.close().close().empty("wps:bodyPr").close().close().close().close().close();
    }

    private static void extent(Xml xml, String name, long diameter) {
        xml.open(name).attribute("cx", diameter).attribute("cy", diameter).close();
    }

    static void fill(Xml xml, String colour) {
        xml.open("a:solidFill")
                .open("a:srgbClr")
                .attribute("val", colour)
                .close()
                .close();
    }
}
