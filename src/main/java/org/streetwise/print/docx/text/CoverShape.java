package org.streetwise.print.docx.text;

import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Emus;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.measure.CoverPlan.Area;

/// A coloured rectangle on a page, behind the text. It is decorative, so screen readers pass over it (ECMA-376
/// §20.4.2.3). The shape is an extension of Word 2010 ([MS-ODRAWXML] 2.17); programs that do not know it show nothing.
record CoverShape(DrawingIds ids, Xml xml) {
    private static final String[] SIDES = {"distT", "distB", "distL", "distR"};

    /// Writes the shape as a run of the paragraph that anchors it.
    ///
    /// @param colour in hexadecimal digits
    void write(Area area, String colour) {
        xml.open("w:r")
                .open("mc:AlternateContent")
                .open("mc:Choice")
                .attribute("Requires", "wps")
                .open("w:drawing");
        int number = ids.next();
        xml.open("wp:anchor");
        for (String side : SIDES) {
            xml.attribute(side, 0);
        }
        xml.attribute("simplePos", 0)
                .attribute("relativeHeight", number)
                .attribute("behindDoc", 1)
                .attribute("locked", 0)
                .attribute("layoutInCell", 1)
                .attribute("allowOverlap", 1);
        xml.open("wp:simplePos").attribute("x", 0).attribute("y", 0).close();
        position("wp:positionH", area.x());
        position("wp:positionV", area.y());
        extent("wp:extent", area);
        xml.empty("wp:wrapNone");
        xml.open("wp:docPr").attribute("id", number).attribute("name", "Cover " + number);
        Drawings.decorative(xml);
        xml.close().empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic")
                .attribute("xmlns:a", Namespaces.DRAWING_MAIN)
                .open("a:graphicData")
                .attribute("uri", Namespaces.SHAPE);
        rectangle(area, colour);
        xml.close().close().close().close();
        xml.close().empty("mc:Fallback").close().close();
    }

    private void position(String name, double points) {
        xml.open(name)
                .attribute("relativeFrom", "page")
                .open("wp:posOffset")
                .text(String.valueOf(units(points)))
                .close()
                .close();
    }

    private void rectangle(Area area, String colour) {
        xml.open("wps:wsp").empty("wps:cNvSpPr").open("wps:spPr");
        xml.open("a:xfrm").open("a:off").attribute("x", 0).attribute("y", 0).close();
        extent("a:ext", area);
        xml.close()
                .open("a:prstGeom")
                .attribute("prst", "rect")
                .empty("a:avLst")
                .close();
        Signs.fill(xml, colour);
        xml.open("a:ln").empty("a:noFill").close();
        xml.close().empty("wps:bodyPr").close();
    }

    private void extent(String name, Area area) {
        xml.open(name)
                .attribute("cx", units(area.width()))
                .attribute("cy", units(area.height()))
                .close();
    }

    private static long units(double points) {
        return Emus.of(points);
    }
}
