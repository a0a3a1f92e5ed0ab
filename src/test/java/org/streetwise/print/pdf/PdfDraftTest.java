package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.SampleDocument;

class PdfDraftTest {
    private static final byte[] DRAFT = SamplePdf.of(SampleDocument.draft());
    private static final byte[] PUBLISHED = SamplePdf.of(SampleDocument.once());

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void theWatermarkIsTheFirstThingOnEveryPage() throws IOException {
        try (PDDocument draft = Loader.loadPDF(DRAFT)) {
            for (PDPage page : draft.getPages()) {
                String content = content(page);
                int first = content.indexOf("BDC");
                assertTrue(content.substring(0, first).contains("/Watermark"), content.substring(0, first));
            }
        }
    }

    @Test
    void whatIsPublishedHasNone() throws IOException {
        try (PDDocument published = Loader.loadPDF(PUBLISHED)) {
            for (PDPage page : published.getPages()) {
                assertFalse(content(page).contains("/Watermark"));
            }
        }
    }

    @Test
    void everyPageButTheCoverSaysOfWhichDayItIs() throws IOException {
        try (PDDocument draft = Loader.loadPDF(DRAFT)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            int said = text.getText(draft).split("Concept van 27.november 2026, revisie abc123", -1).length - 1;
            assertEquals(draft.getNumberOfPages() - 1, said);
        }
    }

    @Test
    void aDraftReadsAsWhatItIsADraftOf() throws IOException {
        try (PdfReading draft = new PdfReading(DRAFT);
                PdfReading published = new PdfReading(PUBLISHED)) {
            assertEquals(published.words(), draft.words());
            assertEquals(published.tree(), draft.tree());
        }
    }

    @Test
    void catalogueProgramsAreToldThatItIsADraft() {
        assertTrue(new String(DRAFT, StandardCharsets.UTF_8)
                .contains("<xmp:Label>Concept van 27 november 2026, revisie abc123</xmp:Label>"));
    }
}
