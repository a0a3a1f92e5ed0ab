package org.streetwise.print.docx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Tile;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.Block.Chart.Value;

/// One series of a native chart, with its numbers at its bars (ECMA-376 §21.2.2.170).
final class ChartSeries {
    private final Chart chart;
    private final ChartPlan plan;
    private final ChartLook look;
    private final Xml xml;

    ChartSeries(Chart chart, ChartPlan plan, ChartLook look, Xml xml) {
        this.chart = chart;
        this.plan = plan;
        this.look = look;
        this.xml = xml;
    }

    void write(int series) {
        int rows = chart.rows().size();
        Map<Integer, BigDecimal> numbers = numbers(series);
        xml.open("c:ser");
        value("c:idx", series);
        value("c:order", series);
        xml.open("c:tx").open("c:strRef").element("c:f", ChartWorkbook.head(series + 1));
        xml.open("c:strCache");
        value("c:ptCount", 1);
        point(0, chart.series().get(series));
        xml.close().close().close();
        fill(Tile.of(series));
        value("c:invertIfNegative", 0);
        labels(numbers);
        xml.open("c:cat").open("c:strRef").element("c:f", ChartWorkbook.cells(0, rows));
        xml.open("c:strCache");
        value("c:ptCount", rows);
        for (int i = 0; i < rows; i++) {
            point(i, chart.rows().get(i).name());
        }
        xml.close().close().close();
        xml.open("c:val").open("c:numRef").element("c:f", ChartWorkbook.cells(series + 1, rows));
        xml.open("c:numCache").element("c:formatCode", "General");
        value("c:ptCount", rows);
        numbers.forEach((row, number) -> point(row, number.toPlainString()));
        xml.close().close().close().close();
    }

    private Map<Integer, BigDecimal> numbers(int series) {
        Map<Integer, BigDecimal> numbers = new TreeMap<>();
        List<Chart.Row> rows = chart.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).values().get(series) instanceof Value.Known(var number, _)) {
                numbers.put(i, number);
            }
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

    /// A number keeps the decimals that its author wrote.
    private void labels(Map<Integer, BigDecimal> numbers) {
        int usual = numbers.isEmpty() ? 0 : decimals(numbers.values().iterator().next());
        xml.open("c:dLbls");
        numbers.forEach((row, number) -> {
            if (decimals(number) != usual) {
                xml.open("c:dLbl");
                value("c:idx", row);
                label(decimals(number));
                xml.close();
            }
        });
        label(usual);
        xml.close();
    }

    private static int decimals(BigDecimal number) {
        return Math.max(0, number.scale());
    }

    private void label(int decimals) {
        xml.open("c:numFmt")
                .attribute("formatCode", format(decimals))
                .attribute("sourceLinked", 0)
                .close();
        xml.open("c:spPr").empty("a:noFill");
        ChartLook.noLine(xml);
        xml.close();
        look.texts(xml, plan.numbers(), false);
        value("c:dLblPos", "outEnd");
        value("c:showLegendKey", 0);
        value("c:showVal", 1);
        value("c:showCatName", 0);
        value("c:showSerName", 0);
        value("c:showPercent", 0);
        value("c:showBubbleSize", 0);
    }

    private String format(int decimals) {
        String digits = decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
        return WordLanguage.inNumberFormat(look.language()) + digits;
    }

    private void point(int index, String text) {
        xml.open("c:pt").attribute("idx", index).element("c:v", text).close();
    }

    private void value(String name, String value) {
        xml.open(name).attribute("val", value).close();
    }

    private void value(String name, long value) {
        value(name, Long.toString(value));
    }
}
