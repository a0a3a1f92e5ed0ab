package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.document.SampleCharts;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;
import org.w3c.dom.Element;

/// Ranges and bounds in native charts.
class DocxRangesTest {
    private static final byte[] SAMPLE = DocxSample.render(SampleCharts.unsure());
    private static final DocxParts PARTS = DocxParts.of(SAMPLE);
    private static final String BOUNDS = "word/charts/chart1.xml";
    private static final String SPREAD = "word/charts/chart2.xml";

    private static Element first(Element parent, String name) {
        return DocxParts.elements(parent, name).getFirst();
    }

    private static List<String> values(Element parent, String name) {
        return DocxParts.elements(parent, name).stream()
                .map(each -> each.getAttribute("val"))
                .toList();
    }

    private static List<String> texts(Element parent, String name) {
        return DocxParts.elements(parent, name).stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void theFileHasTheWordsOfRangesAndBounds() {
        List<String> words = DocumentWords.of(Numbering.number(SampleCharts.unsure()), PageMap.EMPTY);

        assertEquals(String.join("\n", words), String.join("\n", DocxText.words(SAMPLE)));
    }

    @Test
    void theBarOfARangeEndsAtItsLowerEnd() {
        Element values = first(PARTS.elements(BOUNDS, "c:ser").getFirst(), "c:val");

        assertEquals(List.of("1050", "1200", "500", "900", "1300"), texts(values, "c:v"));
    }

    @Test
    void theLineOfARangeIsAnErrorBarInItsSeriesColour() {
        Element line = PARTS.elements(BOUNDS, "c:errBars").getFirst();

        assertEquals(List.of("plus"), values(line, "c:errBarType"));
        assertEquals(List.of("Data!$D$2:$D$7"), texts(line, "c:f"));
        assertEquals("1", first(line, "c:pt").getAttribute("idx"));
        assertEquals(List.of("300"), texts(line, "c:v"));
        Element series = PARTS.elements(BOUNDS, "c:ser").getFirst();
        assertEquals(values(first(series, "c:spPr"), "a:srgbClr"), values(line, "a:srgbClr"));
    }

    @Test
    void aSeriesWithRangesOnBothSidesOfZeroHasLinesToBoth() {
        List<Element> lines = PARTS.elements(SPREAD, "c:errBars");

        assertEquals(List.of("both"), values(lines.get(0), "c:errBarType"));
        assertEquals(List.of("3.5"), texts(first(lines.get(0), "c:plus"), "c:v"));
        assertEquals(List.of("3"), texts(first(lines.get(0), "c:minus"), "c:v"));
        assertEquals(List.of("3", "2"), texts(first(lines.get(1), "c:plus"), "c:v"));
        assertEquals(List.of("3"), texts(first(lines.get(1), "c:minus"), "c:v"));
        assertEquals(List.of("plus"), values(lines.get(2), "c:errBarType"));
    }

    @Test
    void anUpperBoundIsAPointWithARimAndNoFill() {
        List<Element> points = PARTS.elements(BOUNDS, "c:dPt");
        Element shape = first(points.getFirst(), "c:spPr");
        Element rim = first(shape, "a:ln");
        Element series = PARTS.elements(BOUNDS, "c:ser").getFirst();

        assertEquals(1, points.size());
        assertEquals(List.of("2"), values(points.getFirst(), "c:idx"));
        assertEquals("a:noFill", DocxParts.children(shape).getFirst().getTagName());
        assertEquals(values(first(series, "c:spPr"), "a:srgbClr"), values(rim, "a:srgbClr"));
        assertEquals(List.of(), values(rim, "a:prstDash"));
    }

    @Test
    void besideBarsThatAreRimsTheRimsOfBoundsAreInDashes() {
        List<Element> points = PARTS.elements(SPREAD, "c:dPt");

        assertEquals(3, points.size());
        points.forEach(point -> assertEquals(List.of("dash"), values(point, "a:prstDash")));
    }

    @Test
    void theTextOfARangeIsMovedToItsFurtherEndWithoutALeader() {
        Element labels = PARTS.elements(SPREAD, "c:dLbls").getFirst();
        List<Element> moved = DocxParts.elements(labels, "c:x");

        assertEquals(2, moved.size());
        assertTrue(Double.parseDouble(moved.get(0).getAttribute("val")) > 0.1, "right of its bar");
        assertTrue(Double.parseDouble(moved.get(1).getAttribute("val")) < -0.1, "left of its bar");
        assertEquals(List.of("0"), values(labels, "c15:showLeaderLines"));
    }

    /// So the number follows when its cell is edited.
    @Test
    void whatIsNothingButANumberIsWrittenByWord() {
        Element labels = PARTS.elements(BOUNDS, "c:dLbls").getFirst();

        assertEquals(List.of("1.200–1.500", "hoogstens 500", "ten minste 900", "ongeveer 1.300"), texts(labels, "a:t"));
        assertEquals(
                List.of("6–9", "hoogstens 7", "0–3"),
                texts(PARTS.elements(SPREAD, "c:dLbls").getLast(), "a:t"));
    }

    /// The ends are typed; the lengths of the lines are computed from them.
    @Test
    void theWorkbookHasBothEndsOfRanges() throws IOException {
        assertEquals(
                List.of(
                        "%, 2021 | Wijk | Wijk\u00A0≤ | Wijk\u00A0+",
                        "Bospolder-Tussendijken | 1050",
                        "Pendrecht | 1200 | 1500 | =300",
                        "Vrieheide | 500",
                        "Overvecht-Noord | 900",
                        "’t Hofke",
                        "IJsbergbuurt | 1300",
                        "Nederland | 1190"),
                rows(0));
        assertEquals(
                List.of(
                        "%, 2021 | Wijk | Gemeente | Provincie | Wijk\u00A0≤ | Wijk\u00A0+ | Wijk\u00A0≥ | Wijk\u00A0−"
                                + " | Gemeente\u00A0≤ | Gemeente\u00A0+ | Gemeente\u00A0≥ | Gemeente\u00A0−"
                                + " | Provincie\u00A0≤ | Provincie\u00A0+",
                        "Pendrecht | 4 | 2 | 6 | 7.5 | =3.5 | 5 | =3 | 9 | =3",
                        "Vrieheide | 5 | 4 | 7",
                        "IJsbergbuurt | -4 | 0 | 0 | -7 | =3 | 2 | =2 | -3 | =3 | 3 | =3",
                        "’t Hofke | 8 | 7 | 6.5"),
                rows(1));
    }

    private static List<String> rows(int chart) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SAMPLE))) {
            XSSFWorkbook workbook = document.getCharts().get(chart).getWorkbook();
            FormulaEvaluator formulas = workbook.getCreationHelper().createFormulaEvaluator();
            DataFormatter format = new DataFormatter(Locale.ROOT);
            List<String> rows = new ArrayList<>();
            for (Row row : workbook.getSheet("Data")) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    String mark = cell.getCellType() == CellType.FORMULA ? "=" : "";
                    cells.add(mark + format.formatCellValue(cell, formulas));
                }
                rows.add(String.join(" | ", cells));
            }
            return rows;
        } catch (InvalidFormatException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatCanNotBeSeenIsTold() {
        String told = PARTS.elements("word/document.xml", "wp:docPr").getFirst().getAttribute("descr");

        assertTrue(told.contains("Pendrecht: 1.200–1.500; Vrieheide: hoogstens 500; Overvecht-Noord: ten"), told);
    }

    @Test
    void aFileWithRangesHasNoFaults() {
        assertEquals(List.of(), DocxLint.faults(SAMPLE));
    }
}
