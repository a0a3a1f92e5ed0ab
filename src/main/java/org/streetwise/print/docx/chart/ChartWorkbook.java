package org.streetwise.print.docx.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.streetwise.print.chart.ValueExtent;
import org.streetwise.print.docx.part.ContentTypes;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.part.ZipParts;
import org.streetwise.tell.document.Block.Chart;
import org.streetwise.tell.document.ChartValue;

/// The workbook in which a reader edits a chart's numbers in Word (ECMA-376, SpreadsheetML). Names stand in the first
/// column, each series in a column of its own, and then the far ends of ranges. An unknown value is an empty cell,
/// since text would count as zero.
final class ChartWorkbook {
    static final String SHEET = "Data";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int NAMES_WIDTH = 32;

    private ChartWorkbook() {}

    static byte[] bytes(Chart chart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipParts zip = new ZipParts(out);
        zip.part("[Content_Types].xml", ChartWorkbook::types);
        zip.part("_rels/.rels", xml -> link(xml, "officeDocument", "xl/workbook.xml"));
        zip.part("xl/workbook.xml", ChartWorkbook::workbook);
        zip.part("xl/_rels/workbook.xml.rels", xml -> link(xml, "worksheet", "worksheets/sheet1.xml"));
        zip.part("xl/worksheets/sheet1.xml", xml -> sheet(xml, chart));
        zip.finish();
        return out.toByteArray();
    }

    /// The range of cells that holds a series' values or the names, written as in a formula.
    ///
    /// @param column the series, from 1; 0 for the names
    static String cells(int column, int rows) {
        return SHEET + "!$" + letter(column) + "$2:$" + letter(column) + "$" + (rows + 1);
    }

    /// The cell that holds the name of a series.
    static String head(int column) {
        return SHEET + "!$" + letter(column) + "$1";
    }

    private static char letter(int column) {
        return (char) ('A' + column);
    }

    private static void types(Xml xml) {
        xml.open("Types").attribute("xmlns", ContentTypes.NAMESPACE);
        ContentTypes.byEnding(xml, "rels", ContentTypes.RELATIONSHIPS);
        ContentTypes.part(xml, "/xl/workbook.xml", KIND + "sheet.main+xml");
        ContentTypes.part(xml, "/xl/worksheets/sheet1.xml", KIND + "worksheet+xml");
        xml.close();
    }

    private static void link(Xml xml, String type, String target) {
        Relationships links = new Relationships();
        links.part(type, target);
        links.write(xml);
    }

    private static void workbook(Xml xml) {
        xml.open("workbook").attribute("xmlns", MAIN).attribute("xmlns:r", Namespaces.RELATIONS);
        xml.open("sheets").open("sheet").attribute("name", SHEET).attribute("sheetId", 1);
        xml.attribute("r:id", "rId1").close().close().close();
    }

    private static void sheet(Xml xml, Chart chart) {
        xml.open("worksheet").attribute("xmlns", MAIN);
        xml.open("cols").open("col").attribute("min", 1).attribute("max", 1);
        xml.attribute("width", NAMES_WIDTH).attribute("customWidth", 1).close().close();
        xml.open("sheetData");
        xml.open("row").attribute("r", 1);
        text(xml, 0, 1, chart.measure().orElse(""));
        for (int i = 0; i < chart.series().size(); i++) {
            text(xml, i + 1, 1, chart.series().get(i));
        }
        RangeColumns ranges = new RangeColumns(chart);
        int column = chart.series().size() + 1;
        for (RangeColumns.Column each : ranges.columns()) {
            text(xml, column++, 1, ranges.head(each));
        }
        xml.close();
        for (int i = 0; i < chart.rows().size(); i++) {
            open(xml, i + 2, chart.rows().get(i).name(), chart.rows().get(i).values());
            ends(xml, i, ranges);
            xml.close();
        }
        chart.reference().ifPresent(line -> {
            open(xml, chart.rows().size() + 3, line.name(), List.of(line.value()));
            xml.close();
        });
        xml.close().close();
    }

    /// Writes the ends of a row's ranges, and their distances from the ends of the bars.
    private static void ends(Xml xml, int row, RangeColumns ranges) {
        int column = ranges.chart().series().size() + 1;
        for (RangeColumns.Column each : ranges.columns()) {
            BigDecimal number = ranges.numbers(each.series(), each.kind()).get(row);
            if (number != null) {
                String end = cell(column - 1, row + 2);
                String bar = cell(each.series() + 1, row + 2);
                xml.open("c").attribute("r", cell(column, row + 2));
                switch (each.kind()) {
                    case MOST, LEAST -> {}
                    case PLUS -> xml.element("f", end + "-" + bar);
                    case MINUS -> xml.element("f", bar + "-" + end);
                }
                xml.element("v", number.toPlainString()).close();
            }
            column++;
        }
    }

    /// Opens a row, and writes its name and the numbers at which its bars end.
    private static void open(Xml xml, int number, String name, List<? extends ChartValue> values) {
        xml.open("row").attribute("r", number);
        text(xml, 0, number, name);
        for (int i = 0; i < values.size(); i++) {
            String cell = cell(i + 1, number);
            ValueExtent.of(values.get(i))
                    .ifPresent(reach -> xml.open("c")
                            .attribute("r", cell)
                            .element("v", reach.bar().toPlainString())
                            .close());
        }
    }

    private static String cell(int column, int row) {
        return letter(column) + "" + row;
    }

    private static void text(Xml xml, int column, int row, String text) {
        xml.open("c").attribute("r", cell(column, row)).attribute("t", "inlineStr");
        xml.open("is").open("t").attribute("xml:space", "preserve").text(text);
        xml.close().close().close();
    }
}
