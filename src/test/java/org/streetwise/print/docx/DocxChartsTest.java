package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.document.SampleCharts;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;
import org.w3c.dom.Element;

class DocxChartsTest {
    private static final byte[] SAMPLE = DocxSample.render(SampleCharts.document());
    private static final DocxParts PARTS = DocxParts.of(SAMPLE);

    @Test
    void theFileHasTheWordsOfTheChart() {
        List<String> words = DocumentWords.of(Numbering.number(SampleCharts.document()), PageMap.EMPTY);

        assertEquals(String.join("\n", words), String.join("\n", DocxText.words(SAMPLE)));
    }

    @Test
    void aChartIsEditedInItsWorkbook() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SAMPLE))) {
            XWPFChart chart = document.getCharts().getFirst();
            XSSFWorkbook workbook = chart.getWorkbook();

            assertEquals(
                    List.of(
                            "%, 2021 | Wijk | Gemeente | Provincie",
                            "Overvecht-Noord | -4.25 | 1",
                            "Lange Lanen, Korte Kamp en omgeving van het voormalige gasfabrieksterrein | 7.5 | 0 | 3.1",
                            "’t Hofke",
                            "IJsbergbuurt | 12 | -11.5 | -0.1",
                            "Nederland | -2.5"),
                    rows(workbook.getSheet("Data")));
        }
    }

    private static List<String> rows(Sheet sheet) {
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(new DataFormatter(Locale.ROOT).formatCellValue(cell));
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }

    @Test
    void theNumbersOfTheChartAreThoseOfItsCells() {
        List<String> formulas = PARTS.elements("word/charts/chart1.xml", "c:f").stream()
                .map(Element::getTextContent)
                .toList();

        assertEquals(List.of("Data!$B$1", "Data!$A$2:$A$5", "Data!$B$2:$B$5"), formulas.subList(0, 3));
        assertEquals("Data!$D$2:$D$5", formulas.getLast());
    }

    @Test
    void whatCanNotBeSeenIsTold() {
        String told = PARTS.elements("word/document.xml", "wp:docPr").getLast().getAttribute("descr");

        assertEquals(
                "Staafdiagram: verandering van het verbruik. Bospolder-Tussendijken: 7.015; Pendrecht: 5.600;"
                        + " Vrieheide: 51.",
                told);
    }

    @Test
    void nothingLeadsOutOfTheFile() {
        PARTS.texts().forEach((part, text) -> {
            if (part.endsWith(".rels")) {
                assertTrue(!text.contains("External"), part);
            }
        });
    }

    @Test
    void aFileWithChartsHasNoFaults() {
        assertEquals(List.of(), DocxLint.faults(SAMPLE));
    }

    @Test
    void theBytesDependOnTheDocumentAlone() {
        assertArrayEquals(SAMPLE, DocxSample.render(SampleCharts.document()));
    }

    static Stream<Document> samples() {
        return Stream.of(SampleCharts.document(), SampleCharts.unsure());
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("tools")
    void aChartAndItsWorkbookAreValid(Document document) throws IOException, InterruptedException {
        byte[] file = DocxSample.render(document);
        assertEquals("[]", OpenXmlSdk.errors(file));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xlsx")) {
                    assertEquals("[]", OpenXmlSdk.errors(zip.readAllBytes(), ".xlsx"), entry.getName());
                }
            }
        }
    }
}
