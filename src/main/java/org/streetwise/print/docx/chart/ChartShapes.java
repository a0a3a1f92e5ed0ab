package org.streetwise.print.docx.chart;

import java.util.List;
import java.util.Locale;
import org.streetwise.print.chart.Area;
import org.streetwise.print.chart.ChartLabel;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Tile;
import org.streetwise.print.docx.part.Emus;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.ChartValue;

/// Shapes over a chart for all that is not a bar (ECMA-376 §21.3). A native chart of horizontal bars can have neither a
/// line across the bars nor words in place of a number.
record ChartShapes(Chart chart, ChartPlan plan, ChartLook look) {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";

    /// The width and height of a text's frame, as a multiple of the text's.
    private static final double ROOM = 1.3;

    boolean isEmpty() {
        return chart.reference().isEmpty()
                && chart.rows().stream()
                        .flatMap(row -> row.values().stream())
                        .noneMatch(ChartValue.Absent.class::isInstance);
    }

    void write(Xml xml) {
        ChartPart.root(xml, "c:userShapes");
        int id = 1;
        for (int row = 0; row < plan.rows().size(); row++) {
            List<ChartValue> values = chart.rows().get(row).values();
            for (int series = 0; series < values.size(); series++) {
                if (values.get(series) instanceof ChartValue.Absent) {
                    String name = "Value " + (row + 1) + "." + (series + 1);
                    text(xml, ++id, name, plan.rows().get(row).values().get(series));
                }
            }
        }
        if (plan.reference().isPresent()) {
            for (Tile tile : plan.reference().get().tiles()) {
                stroke(xml, ++id, tile);
            }
            reference(xml, ++id, plan.reference().get().label());
        }
        xml.close();
    }

    /// Writes a text at the left edge of a frame wider than itself.
    private void text(Xml xml, int id, String name, ChartLabel label) {
        frame(xml, id, name, area(label, label.width() * ROOM), label, "l");
    }

    /// Writes the line's name and number as one text, in the middle of its frame.
    private void reference(Xml xml, int id, ChartPlan.Line line) {
        ChartLabel name = line.name();
        ChartLabel number = line.values().getFirst();
        String text = name.text() + "\u00A0" + number.text();
        ChartLabel whole = new ChartLabel(text, name.x(), name.width(), name.baseline(), name.size(), name.tone());
        frame(xml, id, "Reference", area(name, number.x() + number.width() - name.x()), whole, "ctr");
    }

    private static Area area(ChartLabel label, double width) {
        return new Area(label.x(), label.baseline() - label.size(), width, label.size() * ROOM);
    }

    private void frame(Xml xml, int id, String name, Area area, ChartLabel label, String alignment) {
        open(xml, id, name, area, true);
        xml.empty("a:noFill");
        ChartLook.noLine(xml);
        xml.close();
        xml.open("cdr:txBody").open("a:bodyPr").attribute("wrap", "none");
        for (String side : new String[] {"lIns", "tIns", "rIns", "bIns"}) {
            xml.attribute(side, 0);
        }
        xml.close().empty("a:lstStyle").open("a:p");
        xml.open("a:pPr").attribute("algn", alignment).close().open("a:r");
        look.type(xml, "a:rPr", label.size(), label.tone() == ChartLabel.Tone.MUTED);
        xml.element("a:t", label.text()).close().close().close();
        xml.close().close();
    }

    private void stroke(Xml xml, int id, Tile tile) {
        open(xml, id, "Line " + id, tile.area(), false);
        look.fill(xml, tile.ink());
        ChartLook.noLine(xml);
        xml.close().close().close();
    }

    private void open(Xml xml, int id, String name, Area area, boolean text) {
        xml.open("cdr:relSizeAnchor").attribute("xmlns:cdr", DRAWING);
        corner(xml, "cdr:from", area.x(), area.y());
        corner(xml, "cdr:to", area.right(), area.bottom());
        xml.open("cdr:sp").attribute("macro", "").attribute("textlink", "");
        xml.open("cdr:nvSpPr").open("cdr:cNvPr").attribute("id", id).attribute("name", name);
        xml.close().open("cdr:cNvSpPr");
        if (text) {
            xml.attribute("txBox", 1);
        }
        xml.close().close();
        xml.open("cdr:spPr").open("a:xfrm");
        xml.open("a:off").attribute("x", units(area.x())).attribute("y", units(area.y()));
        xml.close().open("a:ext").attribute("cx", units(area.width())).attribute("cy", units(area.height()));
        xml.close().close();
        xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close();
    }

    private static long units(double points) {
        return Emus.of(points);
    }

    private void corner(Xml xml, String name, double x, double y) {
        xml.open(name)
                .element("cdr:x", share(x / plan.width()))
                .element("cdr:y", share(y / plan.height()))
                .close();
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.5f", share);
    }
}
