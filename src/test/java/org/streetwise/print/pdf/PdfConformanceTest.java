package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetwise.tell.document.SampleDocument;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Checks the sample report with veraPDF.
@Tag("tools")
class PdfConformanceTest {
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void theSampleReportBreaksNoRule(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(SamplePdf.of(SampleDocument.once()), flavour));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void aDraftBreaksNoRuleEither(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(SamplePdf.of(SampleDocument.draft()), flavour));
    }
}
