package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.streetwise.print.pdf.PdfReading.Kid;
import org.streetwise.tell.document.SampleDocument;

class PdfPicturesTest {
    private static PdfReading pdf;

    @BeforeAll
    static void write() throws IOException {
        pdf = new PdfReading(SamplePdf.of(SampleDocument.once()));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    private static List<PDStructureElement> elements(PDStructureNode node, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Kid kid : pdf.kids(node)) {
            if (kid instanceof Kid.Child(var element)) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                found.addAll(elements(element, type));
            }
        }
        return found;
    }

    /// The figures that are not charts.
    private static List<PDStructureElement> pictures() {
        return elements(pdf.root(), "Figure").stream()
                .filter(figure -> !figure.getAlternateDescription().startsWith("Staafdiagram"))
                .toList();
    }

    @Test
    void whatASightedReaderSeesOthersAreTold() {
        assertEquals(
                List.of("Een straat met bomen en portiekflats", "Dezelfde straat, twintig jaar later"),
                pictures().stream()
                        .map(PDStructureElement::getAlternateDescription)
                        .toList());
    }

    @Test
    void theCaptionStandsBesideTheFigureSoThatItIsReadToo() {
        PDStructureElement picture = (PDStructureElement) pictures().getFirst().getParent();

        assertEquals("Div", picture.getStructureType());
        assertEquals(
                List.of("Figure", "Caption"),
                pdf.kids(picture).stream()
                        .map(kid -> ((Kid.Child) kid).element().getStructureType())
                        .toList());
    }

    @Test
    void aFigureSaysWhereItIs() {
        PDPage page = pdf.document().getPage(0);
        for (PDStructureElement figure : pictures()) {
            PDLayoutAttributeObject layout =
                    (PDLayoutAttributeObject) figure.getAttributes().getObject(0);
            assertEquals("Block", layout.getPlacement());
            assertEquals(365.28, layout.getBBox().getWidth(), 0.01);
            assertEquals(365.28 * 700 / 1200, layout.getBBox().getHeight(), 0.01);
            assertTrue(page.getMediaBox()
                    .contains(layout.getBBox().getLowerLeftX(), layout.getBBox().getLowerLeftY()));
            assertTrue(page.getMediaBox()
                    .contains(
                            layout.getBBox().getUpperRightX(), layout.getBBox().getUpperRightY()));
        }
    }

    @Test
    void anImageThatIsShownTwiceIsThereOnce() throws IOException {
        int shown = 0;
        Set<COSBase> images = new HashSet<>();
        for (PDPage page : pdf.document().getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().isImageXObject(name)) {
                    shown++;
                    images.add(page.getResources().getXObject(name).getCOSObject());
                }
            }
        }
        assertEquals(3, shown);
        assertEquals(2, images.size());
    }

    @Test
    void aDecorativeImageIsNobodysAndItsCaptionAPlainParagraph() {
        assertFalse(pdf.tree().contains("molen"));
        assertTrue(pdf.tree().matches("(?s).*\\n +P\\n +\\| Foto: Gemeente Arnhem\\n.*"), pdf.tree());
    }
}
