package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetwise.tell.document.DocumentWords;
import org.streetwise.tell.document.SampleCharts;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfChartsTest {
    private static final byte[] SAMPLE = SamplePdf.of(SampleCharts.document());

    /// One series: what is measured heads its column.
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
    }
}
