package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetwise.print.image.ImageKinds;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.SampleDocument;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Images of every kind in one PDF.
class ImageKindsTest {
    private static byte[] pdf() {
        Span place = Span.startOf(SourceId.programme("cases/wijk.yml"));
        List<Block> pictures = new ArrayList<>();
        for (String name : ImageKinds.names()) {
            pictures.add(new Block.Picture(
                    Attributes.NONE,
                    new Spanned<>(name, place),
                    new Block.Picture.Alternative.Described("Een vlag"),
                    List.of(new Inline.Text(name))));
        }
        Block chapter = new Block.Section(
                Attributes.NONE, new Block.Numbering.None(), List.of(new Inline.Text("Foto's")), pictures);
        return SamplePdf.of(new Document(SampleDocument.metadata(), List.of(chapter)), new ImageKinds());
    }

    @Test
    void everyKindIsThere() throws Exception {
        int shown = 0;
        try (PdfReading reading = new PdfReading(pdf())) {
            for (PDPage page : reading.document().getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    PDImageXObject image = (PDImageXObject) page.getResources().getXObject(name);
                    assertEquals(image.getWidth(), image.getImage().getWidth());
                    shown++;
                }
            }
        }
        assertEquals(ImageKinds.names().size(), shown);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    @Tag("tools")
    void noKindBreaksARule(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(pdf(), flavour));
    }
}
