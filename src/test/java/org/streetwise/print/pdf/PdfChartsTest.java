package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetwise.print.chart.ChartPlan;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.document.SampleCharts;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfChartsTest {
    private static final byte[] SAMPLE = SamplePdf.of(SampleCharts.document());

    /// With one series, the name of what is measured heads its column.
    @Test
    void theBarsAreAFigureAndTheNumbersATable() throws IOException {
        try (PdfReading pdf = new PdfReading(SAMPLE)) {
            String tree = pdf.tree().replace('\u2002', ' ');
            String second = tree.substring(tree.lastIndexOf("Div"));

            assertEquals(
                    """
                    Div
                      Figure alt=Staafdiagram: verandering van het verbruik.
                        |\s
                      Table
                        THead
                          TR
                            TD
                            TH Scope=Column
                              | %, 2021
                        TBody
                          TR
                            TH Scope=Row
                              | Bospolder-Tussendijken
                            TD
                              | 7.015
                          TR
                            TH Scope=Row
                              | Pendrecht
                            TD
                              | 5.600
                          TR
                            TH Scope=Row
                              | Vrieheide
                            TD
                              | 51
                      Caption
                        Strong
                          | Figuur 2
                        |  Verandering van het verbruik
                    P
                      | Bron: CBS.
                    """.lines().map(String::strip).toList(),
                    second.lines().map(String::strip).toList());
        }
    }

    @Test
    void everySeriesHeadsAColumnAndEveryRowHasAsManyCells() throws IOException {
        try (PdfReading pdf = new PdfReading(SAMPLE)) {
            String first =
                    pdf.tree().substring(pdf.tree().indexOf("Table"), pdf.tree().indexOf("Caption"));

            assertEquals(
                    3,
                    first.lines().filter(line -> line.contains("Scope=Column")).count());
            assertEquals(
                    5, first.lines().filter(line -> line.contains("Scope=Row")).count());
            assertEquals(
                    1 + 5 * 3,
                    first.lines().filter(line -> line.strip().equals("TD")).count());
        }
    }

    @Test
    void thePdfHasTheWordsOfTheChart() throws IOException {
        try (PdfReading pdf = new PdfReading(SAMPLE)) {
            List<String> words = DocumentWords.of(Numbering.number(SampleCharts.document()), PageMap.EMPTY);

            assertEquals(words, pdf.words());
            assertTrue(words.contains("-4,25"));
        }
    }

    @Test
    void thePdfHasTheWordsOfRangesAndBounds() throws IOException {
        try (PdfReading pdf = new PdfReading(SamplePdf.of(SampleCharts.unsure()))) {
            List<String> words = DocumentWords.of(Numbering.number(SampleCharts.unsure()), PageMap.EMPTY);

            assertEquals(words, pdf.words());
            assertTrue(words.contains("1.200–1.500") && words.contains("hoogstens"), words.toString());
            assertTrue(pdf.tree().contains("| hoogstens 500"), pdf.tree());
        }
    }

    /// The lines are thinner than any bar.
    @Test
    void everyRangeHasALineInThePdf() throws IOException {
        long lines = rectangles(SamplePdf.of(SampleCharts.unsure())).stream()
                .filter(sides -> sides[0] > 10 && Math.abs(sides[1] - ChartPlan.STROKE) < 0.01)
                .count();

        assertEquals(1 + 6, lines);
    }

    /// The rectangles of the last page, each as width and height.
    private static List<double[]> rectangles(byte[] file) throws IOException {
        List<double[]> rectangles = new ArrayList<>();
        List<Double> operands = new ArrayList<>();
        try (PdfReading pdf = new PdfReading(file)) {
            int last = pdf.document().getNumberOfPages() - 1;
            for (Object token : new PDFStreamParser(pdf.document().getPage(last)).parse()) {
                if (token instanceof COSNumber number) {
                    operands.add((double) number.floatValue());
                } else {
                    if (token instanceof Operator operator && operator.getName().equals("re")) {
                        rectangles.add(new double[] {operands.get(2), Math.abs(operands.get(3))});
                    }
                    operands.clear();
                }
            }
        }
        return rectangles;
    }

    @Test
    void theBytesDependOnTheDocumentAlone() {
        assertArrayEquals(SAMPLE, SamplePdf.of(SampleCharts.document()));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    @Tag("tools")
    void aChartBreaksNoRule(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(SAMPLE, flavour));
        assertEquals(List.of(), VeraPdf.failures(SamplePdf.of(SampleCharts.unsure()), flavour));
    }
}
