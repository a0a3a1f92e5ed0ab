package org.streetwise.print.docx.chart;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.Tile;
import org.streetwise.print.docx.chart.RangeColumns.Kind;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.tell.document.Block.Chart;

/// Writes the lines of a series' ranges as error bars with end caps (ECMA-376 §21.2.2.55).
record ErrorBars(Chart chart, RangeColumns columns, ChartLook look, Xml xml) {
    void write(int series) {
        OptionalInt plus = columns.index(series, Kind.PLUS);
        OptionalInt minus = columns.index(series, Kind.MINUS);
        if (plus.isEmpty() && minus.isEmpty()) {
            return;
        }
        xml.open("c:errBars");
        xml.plainValue("c:errBarType", minus.isEmpty() ? "plus" : plus.isEmpty() ? "minus" : "both");
        xml.plainValue("c:errValType", "cust");
        xml.plainValue("c:noEndCap", "0");
        plus.ifPresent(column -> distances("c:plus", column, columns.numbers(series, Kind.PLUS)));
        minus.ifPresent(column -> distances("c:minus", column, columns.numbers(series, Kind.MINUS)));
        xml.open("c:spPr");
        look.line(xml, ChartPlan.STROKE, Tile.of(series));
        xml.close().close();
    }

    private void distances(String name, int column, Map<Integer, BigDecimal> numbers) {
        int rows = chart.rows().size();
        xml.open(name).open("c:numRef").element("c:f", ChartWorkbook.cells(column, rows));
        xml.open("c:numCache").element("c:formatCode", "General");
        xml.plainValue("c:ptCount", Integer.toString(rows));
        numbers.forEach((row, number) -> xml.open("c:pt")
                .attribute("idx", row)
                .element("c:v", number.toPlainString())
                .close());
        xml.close().close().close();
    }
}
