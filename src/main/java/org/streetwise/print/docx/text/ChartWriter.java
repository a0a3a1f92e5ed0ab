package org.streetwise.print.docx.text;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Measures;
import org.streetwise.print.docx.chart.Charts;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Emus;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.ChartValue;

/// Writes charts, each above its caption. The chart itself is a part of its own.
record ChartWriter(
        RenderInput input,
        Charts charts,
        DrawingIds drawingIds,
        Diagnostics diagnostics,
        Xml xml,
        Relationships links,
        Captions captions,
        Paragraphs paragraphs,
        Blocks blocks) {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /// @param edge where the surrounding text starts
    void write(Block.Chart chart, double edge, Context context) {
        chart.words().forEach(word -> Inlines.check(word, context.origin(), diagnostics));
        Context within = context.setIn(StyleName.FIGURE_CAPTION, edge);
        double left = within.frame().left(StyleName.FIGURE_CAPTION, input.stylesheet());
        ChartPlan plan = ChartPlan.of(
                chart,
                context.frame().width()
                        - left
                        - input.stylesheet().style(StyleName.FIGURE_CAPTION).indentRight(),
                input.stylesheet().sheet().chartHeight(),
                input.stylesheet().style(StyleName.TABLE_TEXT).size(),
                Measures.ESTIMATED);
        String id = links.part("chart", charts.part(chart, plan));
        paragraphs.chart(within.at(true, false), () -> drawing(chart, plan, id));
        boolean noted = !chart.notes().isEmpty();
        captions.write(
                StyleName.FIGURE_CAPTION,
                chart.attributes(),
                chart.caption(),
                input.document().document().metadata().labels().figure(),
                within.at(false, !noted));
        if (noted) {
            blocks.write(chart.notes(), context.at(false, true).setIn(StyleName.TABLE_NOTE, edge));
        }
    }

    private void drawing(Block.Chart chart, ChartPlan plan, String id) {
        int number = drawingIds.next();
        xml.open("w:r").open("w:drawing").open("wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            xml.attribute(side, 0);
        }
        xml.open("wp:extent")
                .attribute("cx", Emus.of(plan.width()))
                .attribute("cy", Emus.of(plan.height()))
                .close();
        xml.open("wp:docPr")
                .attribute("id", number)
                .attribute("name", "Chart " + number)
                .attribute("descr", told(chart))
                .close();
        xml.empty("wp:cNvGraphicFramePr");
        xml.open("a:graphic").attribute("xmlns:a", DRAWING + "main");
        xml.open("a:graphicData").attribute("uri", DRAWING + "chart");
        xml.open("c:chart").attribute("xmlns:c", DRAWING + "chart").attribute("r:id", id);
        xml.close().close().close().close().close().close();
    }

    /// Everything in the chart, in words: a screen reader can't walk through a drawing.
    private static String told(Chart chart) {
        List<String> rows = new ArrayList<>();
        for (Chart.Row row : chart.rows()) {
            rows.add(row.name() + ": " + values(chart.series(), row.values()));
        }
        chart.reference()
                .ifPresent(line -> rows.add(line.name() + ": " + line.value().text()));
        return chart.alternative() + " " + String.join("; ", rows) + ".";
    }

    private static String values(List<String> series, List<ChartValue> values) {
        if (series.size() == 1) {
            return values.getFirst().text();
        }
        List<String> told = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            told.add(series.get(i) + " " + values.get(i).text());
        }
        return String.join(", ", told);
    }
}
