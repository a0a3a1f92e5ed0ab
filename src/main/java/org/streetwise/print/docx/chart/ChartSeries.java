package org.streetwise.print.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Tile;
import org.streetwise.print.chart.ValueExtent;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.ChartValue;

/// One series of a native chart, with the number beside each bar (ECMA-376 §21.2.2.170).
record ChartSeries(Chart chart, ChartPlan plan, ChartLook look, Xml xml) {
    void write(int series) {
        int rows = chart.rows().size();
        List<ChartValue> values = values(series);
        xml.open("c:ser");
        xml.plainValue("c:idx", series);
        xml.plainValue("c:order", series);
        xml.open("c:tx").open("c:strRef").element("c:f", ChartWorkbook.head(series + 1));
        xml.open("c:strCache");
        xml.plainValue("c:ptCount", 1);
        point(0, chart.series().get(series));
        xml.close().close().close();
        fill(Tile.of(series));
        xml.plainValue("c:invertIfNegative", 0);
        for (int i = 0; i < rows; i++) {
            if (values.get(i) instanceof ChartValue.UpTo) {
                hollow(i, Tile.of(series));
            }
        }
        new ChartLabels(plan, look, xml).write(values);
        new ErrorBars(chart, new RangeColumns(chart), look, xml).write(series);
        xml.open("c:cat").open("c:strRef").element("c:f", ChartWorkbook.cells(0, rows));
        xml.open("c:strCache");
        xml.plainValue("c:ptCount", rows);
        for (int i = 0; i < rows; i++) {
            point(i, chart.rows().get(i).name());
        }
        xml.close().close().close();
        xml.open("c:val").open("c:numRef").element("c:f", ChartWorkbook.cells(series + 1, rows));
        xml.open("c:numCache").element("c:formatCode", "General");
        xml.plainValue("c:ptCount", rows);
        numbers(values).forEach((row, number) -> point(row, number.toPlainString()));
        xml.close().close().close().close();
    }

    private List<ChartValue> values(int series) {
        return chart.rows().stream().map(row -> row.values().get(series)).toList();
    }

    private static Map<Integer, BigDecimal> numbers(List<ChartValue> values) {
        Map<Integer, BigDecimal> numbers = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            int row = i;
            ValueExtent.of(values.get(i)).ifPresent(reach -> numbers.put(row, reach.bar()));
        }
        return numbers;
    }

    private void fill(Tile.Ink ink) {
        xml.open("c:spPr");
        if (ink == Tile.Ink.THIRD) {
            look.fill(xml, Tile.Ink.PAPER);
            look.line(xml, ChartPlan.RIM, ink);
        } else {
            look.fill(xml, ink);
            ChartLook.noLine(xml);
        }
        xml.close();
    }

    /// Writes a bar that looks different from the rest of its series (ECMA-376 §21.2.2.52).
    private void hollow(int row, Tile.Ink ink) {
        xml.open("c:dPt");
        xml.plainValue("c:idx", row);
        xml.plainValue("c:invertIfNegative", 0);
        xml.plainValue("c:bubble3D", 0);
        xml.open("c:spPr").empty("a:noFill");
        if (Tile.dashed(chart.series().size())) {
            look.dashes(xml, ChartPlan.RIM, ink);
        } else {
            look.line(xml, ChartPlan.RIM, ink);
        }
        xml.close().close();
    }

    private void point(int index, String text) {
        xml.open("c:pt").attribute("idx", index).element("c:v", text).close();
    }
}
