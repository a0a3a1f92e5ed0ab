package org.streetwise.print.docx.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.docx.part.ContentTypes;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.TypedParts;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.part.ZipParts;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;

/// Gathers the charts that the text shows, and writes their parts. Each chart has a part of its own, a workbook for its
/// numbers and, if it shows more than bars, a part with shapes drawn over it.
public final class Charts implements TypedParts {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.";

    private final ChartLook look;
    private final List<Planned> charts = new ArrayList<>();

    private record Planned(Block.Chart chart, ChartPlan plan, int number) {
        String name() {
            return "charts/chart" + number + ".xml";
        }

        String shapesName() {
            return "drawings/drawing" + number + ".xml";
        }

        String workbookName() {
            return "embeddings/chart" + number + ".xlsx";
        }
    }

    /// @param language of the text in charts
    public Charts(Stylesheet sheet, Language language) {
        this.look = new ChartLook(sheet, language);
    }

    /// Adds a chart and returns the name of its part, relative to the folder of the text.
    public String part(Block.Chart chart, ChartPlan plan) {
        charts.add(new Planned(chart, plan, charts.size() + 1));
        return charts.getLast().name();
    }

    /// Writes the parts of all charts.
    public void write(ZipParts zip) throws IOException {
        for (Planned each : charts) {
            ChartShapes shapes = new ChartShapes(each.chart, each.plan, look);
            Relationships links = new Relationships();
            String workbook = links.part("package", "../" + each.workbookName());
            List<String> over =
                    shapes.isEmpty() ? List.of() : List.of(links.part("chartUserShapes", "../" + each.shapesName()));
            zip.part(
                    "word/" + each.name(),
                    xml -> new ChartPart(each.chart, each.plan, look, xml).write(workbook, over));
            zip.part("word/charts/_rels/chart" + each.number + ".xml.rels", links::write);
            zip.part("word/" + each.workbookName(), ChartWorkbook.bytes(each.chart));
            if (!over.isEmpty()) {
                zip.part("word/" + each.shapesName(), shapes::write);
            }
        }
    }

    @Override
    public void types(Xml xml) {
        if (!charts.isEmpty()) {
            ContentTypes.byEnding(xml, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    @Override
    public void partTypes(Xml xml) {
        for (Planned each : charts) {
            ContentTypes.part(xml, "/word/" + each.name(), TYPE + "chart+xml");
            if (!new ChartShapes(each.chart, each.plan, look).isEmpty()) {
                ContentTypes.part(xml, "/word/" + each.shapesName(), TYPE + "chartshapes+xml");
            }
        }
    }
}
