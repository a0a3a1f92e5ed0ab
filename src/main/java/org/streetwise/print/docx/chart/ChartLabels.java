package org.streetwise.print.docx.chart;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.print.chart.ValueExtent;
import org.streetwise.print.docx.part.WordLanguage;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.tell.document.ChartValue;

/// The numbers beside the bars of a series (ECMA-376 §21.2.2.49). Word formats plain numbers itself. Where words
/// qualify a number, or a range has two, the label is the text that the author wrote.
record ChartLabels(ChartPlan plan, ChartLook look, Xml xml) {
    /// White space between the mark at a line's end and the text, as a share of the type size. Programs add the space
    /// that they leave between a bar and its number.
    private static final double BEYOND = 0.25;

    /// @param values the series' values, one for each row
    void write(List<ChartValue> values) {
        int usual = values.stream()
                .filter(ChartValue.Known.class::isInstance)
                .map(value -> decimals(((ChartValue.Known) value).number()))
                .findFirst()
                .orElse(0);
        xml.open("c:dLbls");
        for (int row = 0; row < values.size(); row++) {
            switch (values.get(row)) {
                case ChartValue.Known(var number, String text) when !text.equals(written(number)) -> text(row, text);
                case ChartValue.Known(var number, _)
                when decimals(number) != usual -> {
                    xml.open("c:dLbl");
                    xml.plainValue("c:idx", row);
                    number(decimals(number));
                    xml.close();
                }
                case ChartValue.Known _, ChartValue.Absent _ -> {}
                case ChartValue.Range range -> range(row, range);
                case ChartValue.UpTo(_, String text) -> text(row, text);
            }
        }
        number(usual);
        if (values.stream().anyMatch(ChartValue.Range.class::isInstance)) {
            noLeaders();
        }
        xml.close();
    }

    /// Turns off the line between a moved label and its bar, which LibreOffice would draw ([MS-ODRAWXML] §2.2.1.2).
    private void noLeaders() {
        xml.open("c:extLst").open("c:ext").attribute("uri", "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}");
        xml.attribute("xmlns:c15", "http://schemas.microsoft.com/office/drawing/2012/chart");
        xml.plainValue("c15:showLeaderLines", 0);
        xml.close().close();
    }

    /// The number of decimals that the author wrote.
    private static int decimals(BigDecimal number) {
        return Math.max(0, number.scale());
    }

    /// The number as a program that shows the chart will write it.
    private String written(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(look.language().locale());
        format.setMinimumFractionDigits(decimals(number));
        format.setMaximumFractionDigits(decimals(number));
        return format.format(number);
    }

    private void number(int decimals) {
        String digits = decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0";
        xml.open("c:numFmt")
                .attribute("formatCode", WordLanguage.inNumberFormat(look.language()) + digits)
                .attribute("sourceLinked", 0)
                .close();
        blank();
        look.texts(xml, plan.numbers(), false);
        shown();
    }

    /// Writes the label of a range. Programs put it at the bar's end; we move it to the line's end, by a share of the
    /// chart's width (ECMA-376 §21.2.2.88).
    private void range(int row, ChartValue.Range range) {
        ValueExtent reach = ValueExtent.of(range).orElseThrow();
        double bar = plan.scale().x(reach.bar().doubleValue(), plan.plot());
        double end = plan.scale().x(reach.end().doubleValue(), plan.plot());
        xml.open("c:dLbl");
        xml.plainValue("c:idx", row);
        xml.open("c:layout").open("c:manualLayout");
        double beyond = reach.isNegative() ? -BEYOND : BEYOND;
        xml.plainValue("c:x", String.format(Locale.ROOT, "%.5f", (end - bar + beyond * plan.size()) / plan.width()));
        xml.plainValue("c:y", 0);
        xml.close().close();
        rich(range.text());
        xml.close();
    }

    private void text(int row, String text) {
        xml.open("c:dLbl");
        xml.plainValue("c:idx", row);
        rich(text);
        xml.close();
    }

    private void rich(String text) {
        xml.open("c:tx")
                .open("c:rich")
                .open("a:bodyPr")
                .attribute("wrap", "none")
                .close();
        xml.empty("a:lstStyle").open("a:p").open("a:r");
        look.type(xml, "a:rPr", plan.numbers(), false);
        xml.element("a:t", text).close().close().close().close();
        blank();
        shown();
    }

    private void blank() {
        xml.open("c:spPr").empty("a:noFill");
        ChartLook.noLine(xml);
        xml.close();
    }

    private void shown() {
        xml.plainValue("c:dLblPos", "outEnd");
        xml.plainValue("c:showLegendKey", 0);
        xml.plainValue("c:showVal", 1);
        xml.plainValue("c:showCatName", 0);
        xml.plainValue("c:showSerName", 0);
        xml.plainValue("c:showPercent", 0);
        xml.plainValue("c:showBubbleSize", 0);
    }
}
