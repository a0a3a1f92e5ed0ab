package org.streetwise.print.docx.chart;

import java.util.List;
import java.util.Locale;
import org.streetwise.print.chart.Area;
import org.streetwise.print.chart.ChartLabel;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Tile;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.WordLanguage;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.tell.document.Block.Chart;

/// The part of a native bar chart (ECMA-376 §21.2). The plan says where everything stands. Elements keep the schema's
/// order.
record ChartPart(Chart chart, ChartPlan plan, ChartLook look, Xml xml) {
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/";

    /// The axes refer to each other by these ids, which mean nothing else.
    private static final int NAMES_AXIS = 1;

    private static final int NUMBERS_AXIS = 2;

    /// The widest gap that the format allows, in percent of a bar (ECMA-376 §21.2.3.16, ST_GapAmount). A name of many
    /// lines would need a wider one.
    private static final long WIDEST_GAP = 500;

    /// Opens the root element of a part that belongs to a chart.
    static void root(Xml xml, String name) {
        xml.open(name).attribute("xmlns:c", MAIN + "chart").attribute("xmlns:a", MAIN + "main");
        xml.attribute("xmlns:r", Namespaces.RELATIONS);
    }

    /// @param workbook id of the relationship with the workbook
    /// @param shapes id of the relationship with the shapes over the chart; empty if there are none
    void write(String workbook, List<String> shapes) {
        root(xml, "c:chartSpace");
        xml.plainValue("c:date1904", 0);
        xml.plainValue("c:lang", WordLanguage.tag(look.language()));
        xml.plainValue("c:roundedCorners", 0);
        xml.open("c:chart");
        plan.measure().ifPresent(this::measure);
        xml.plainValue("c:autoTitleDeleted", plan.measure().isPresent() ? 0 : 1);
        plot();
        legend();
        xml.plainValue("c:plotVisOnly", 1);
        xml.plainValue("c:dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr").empty("a:noFill");
        ChartLook.noLine(xml);
        xml.close();
        look.texts(xml, plan.size(), false);
        xml.open("c:externalData").attribute("r:id", workbook);
        xml.plainValue("c:autoUpdate", 0);
        xml.close();
        shapes.forEach(id -> xml.open("c:userShapes").attribute("r:id", id).close());
        xml.close();
    }

    private void measure(ChartLabel label) {
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
        xml.open("a:p").open("a:pPr");
        look.type(xml, "a:defRPr", label.size(), true);
        xml.close().open("a:r");
        look.type(xml, "a:rPr", label.size(), true);
        xml.element("a:t", label.text()).close().close().close().close();
        xml.open("c:layout").open("c:manualLayout");
        xml.plainValue("c:xMode", "edge");
        xml.plainValue("c:yMode", "edge");
        xml.plainValue("c:x", share(label.x(), plan.width()));
        xml.plainValue("c:y", "0");
        xml.close().close();
        xml.plainValue("c:overlay", 1);
        xml.close();
    }

    private void plot() {
        xml.open("c:plotArea");
        layout(plan.plot(), true);
        xml.open("c:barChart");
        xml.plainValue("c:barDir", "bar");
        xml.plainValue("c:grouping", "clustered");
        xml.plainValue("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            new ChartSeries(chart, plan, look, xml).write(i);
        }
        // both as a percentage of a bar (ECMA-376 §21.2.2.75 and §21.2.2.131)
        xml.plainValue("c:gapWidth", Math.min(WIDEST_GAP, Math.round(plan.gap() * 100)));
        xml.plainValue("c:overlap", -Math.round(ChartPlan.BETWEEN * 100));
        xml.plainValue("c:axId", NAMES_AXIS);
        xml.plainValue("c:axId", NUMBERS_AXIS);
        xml.close();
        names();
        numbers();
        xml.open("c:spPr").empty("a:noFill");
        ChartLook.noLine(xml);
        xml.close().close();
    }

    /// Writes the axis of names. The first name stands at the top, as in a table.
    private void names() {
        xml.open("c:catAx");
        xml.plainValue("c:axId", NAMES_AXIS);
        xml.open("c:scaling");
        xml.plainValue("c:orientation", "maxMin");
        xml.close();
        xml.plainValue("c:delete", 0);
        xml.plainValue("c:axPos", "l");
        xml.open("c:numFmt")
                .attribute("formatCode", "General")
                .attribute("sourceLinked", 0)
                .close();
        xml.plainValue("c:majorTickMark", "none");
        xml.plainValue("c:minorTickMark", "none");
        xml.plainValue("c:tickLblPos", "low");
        xml.open("c:spPr");
        look.line(xml, ChartPlan.BASE_LINE, Tile.Ink.BASE);
        xml.close();
        look.texts(xml, plan.size(), false);
        xml.plainValue("c:crossAx", NUMBERS_AXIS);
        xml.plainValue("c:crosses", "autoZero");
        xml.plainValue("c:auto", 0);
        xml.plainValue("c:lblAlgn", "ctr");
        xml.plainValue("c:lblOffset", 50);
        xml.plainValue("c:noMultiLvlLbl", 1);
        xml.close();
    }

    /// Writes the axis of numbers, hidden because every bar has its number.
    private void numbers() {
        xml.open("c:valAx");
        xml.plainValue("c:axId", NUMBERS_AXIS);
        xml.open("c:scaling");
        xml.plainValue("c:orientation", "minMax");
        xml.plainValue("c:max", number(plan.scale().to()));
        xml.plainValue("c:min", number(plan.scale().from()));
        xml.close();
        xml.plainValue("c:delete", 1);
        xml.plainValue("c:axPos", "t");
        xml.open("c:numFmt")
                .attribute("formatCode", "General")
                .attribute("sourceLinked", 0)
                .close();
        xml.plainValue("c:majorTickMark", "none");
        xml.plainValue("c:minorTickMark", "none");
        xml.plainValue("c:tickLblPos", "none");
        xml.plainValue("c:crossAx", NAMES_AXIS);
        xml.plainValue("c:crosses", "autoZero");
        xml.plainValue("c:crossBetween", "between");
        xml.close();
    }

    private void legend() {
        if (plan.legend().isEmpty()) {
            return;
        }
        ChartLabel first = plan.legend().getFirst();
        ChartLabel last = plan.legend().getLast();
        double top = first.baseline() - first.size();
        xml.open("c:legend");
        xml.plainValue("c:legendPos", "t");
        layout(
                new Area(
                        plan.plot().x(),
                        top,
                        // programs that set text a little wider must not break the line
                        Math.min(
                                plan.plot().width(),
                                (last.x() + last.width() - plan.plot().x()) * 1.3),
                        last.baseline() - top + first.size() * 0.4),
                false);
        xml.plainValue("c:overlay", 1);
        look.texts(xml, first.size(), false);
        xml.close();
    }

    private void layout(Area area, boolean inner) {
        xml.open("c:layout").open("c:manualLayout");
        if (inner) {
            xml.plainValue("c:layoutTarget", "inner");
        }
        xml.plainValue("c:xMode", "edge");
        xml.plainValue("c:yMode", "edge");
        xml.plainValue("c:x", share(area.x(), plan.width()));
        xml.plainValue("c:y", share(area.y(), plan.height()));
        xml.plainValue("c:w", share(area.width(), plan.width()));
        xml.plainValue("c:h", share(area.height(), plan.height()));
        xml.close().close();
    }

    private static String share(double part, double whole) {
        return number(part / whole);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.5f", number);
    }
}
