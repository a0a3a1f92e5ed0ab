package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.streetwise.print.pdf.PdfReading.Kid;
import org.streetwise.tell.document.SampleColumns;

class PdfColumnsTest {
    @Test
    void photosBesideEachOtherAreEquallyHighAndReadOneAfterTheOther() throws IOException {
        try (PdfReading pdf = new PdfReading(SamplePdf.of(SampleColumns.photos()))) {
            List<PDStructureElement> found = new ArrayList<>();
            collect(pdf, pdf.root(), found);
            assertEquals(
                    List.of("Figure", "Caption", "Figure", "Caption"),
                    found.stream().map(PDStructureElement::getStructureType).toList());
            assertEquals("Een straat", found.get(0).getAlternateDescription());
            assertEquals("Een molen", found.get(2).getAlternateDescription());
            PDRectangle left = box(found.get(0));
            PDRectangle right = box(found.get(2));
            assertEquals(left.getHeight(), right.getHeight(), 0.01);
            assertEquals(left.getLowerLeftY(), right.getLowerLeftY(), 0.01);
            assertTrue(left.getUpperRightX() < right.getLowerLeftX());
        }
    }

    @Test
    void aPhotoByItselfHasItsCaptionBesideItAtItsFoot() throws IOException {
        try (PdfReading pdf = new PdfReading(SamplePdf.of(SampleColumns.photo()))) {
            List<PDStructureElement> found = new ArrayList<>();
            collect(pdf, pdf.root(), found);
            assertEquals(
                    List.of("Figure", "Caption"),
                    found.stream().map(PDStructureElement::getStructureType).toList());
            PDRectangle photo = box(found.getFirst());
            TextPosition caption = caption(pdf);
            double foot = pdf.document().getPage(0).getMediaBox().getHeight() - caption.getYDirAdj();
            assertTrue(caption.getXDirAdj() > photo.getUpperRightX());
            assertEquals(photo.getLowerLeftY(), foot, caption.getFontSizeInPt() / 2);
        }
    }

    @Test
    void aCaptionBesideItsPhotoPartsNoWord() throws IOException {
        List<String> words = List.of("Woningcorporaties", "isoleren", "portiekwoningen", "energiecoaches", "adviseren");
        try (PdfReading pdf = new PdfReading(SamplePdf.of(SampleColumns.photo(String.join(" ", words))))) {
            String text = new PDFTextStripper().getText(pdf.document());
            assertTrue(words.stream().allMatch(text::contains), text);
        }
    }

    /// The caption's first letter.
    private static TextPosition caption(PdfReading pdf) throws IOException {
        List<TextPosition> starts = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.startsWith("Foto: ")) {
                    starts.add(positions.getFirst());
                }
            }
        };
        stripper.getText(pdf.document());
        return starts.getFirst();
    }

    private static PDRectangle box(PDStructureElement figure) {
        return ((PDLayoutAttributeObject) figure.getAttributes().getObject(0)).getBBox();
    }

    private static void collect(PdfReading pdf, PDStructureNode node, List<PDStructureElement> found) {
        for (Kid kid : pdf.kids(node)) {
            if (kid instanceof Kid.Child(var element)) {
                if (List.of("Figure", "Caption").contains(element.getStructureType())) {
                    found.add(element);
                }
                collect(pdf, element, found);
            }
        }
    }
}
