package org.streetwise.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    private static byte[] pdf(List<String> names) {
        Span place = Span.startOf(SourceId.programme("cases/wijk.yml"));
        List<Block> pictures = new ArrayList<>();
        for (String name : names) {
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
        try (PdfReading reading = new PdfReading(pdf(ImageKinds.names()))) {
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

    static Stream<String> pngs() {
        return ImageKinds.names().stream().filter(name -> !name.endsWith(".jpeg"));
    }

    @ParameterizedTest
    @MethodSource("pngs")
    void aPngKeepsItsPixels(String name) throws Exception {
        BufferedImage png =
                ImageIO.read(new ByteArrayInputStream(ImageKinds.image(name).bytes()));
        try (PdfReading reading = new PdfReading(pdf(List.of(name)))) {
            PDResources resources = reading.document().getPage(0).getResources();
            COSName only = resources.getXObjectNames().iterator().next();
            BufferedImage shown = ((PDImageXObject) resources.getXObject(only)).getImage();
            assertEquals(png.getWidth() + " x " + png.getHeight(), shown.getWidth() + " x " + shown.getHeight());
            for (int i = 0; i < png.getWidth() * png.getHeight(); i++) {
                Color was = colour(png, i % png.getWidth(), i / png.getWidth());
                Color is = new Color(shown.getRGB(i % png.getWidth(), i / png.getWidth()), true);
                assertEquals(was.getAlpha(), is.getAlpha(), "opacity of pixel " + i);
                assertEquals(was.getRed(), is.getRed(), 1, "red of pixel " + i);
                assertEquals(was.getGreen(), is.getGreen(), 1, "green of pixel " + i);
                assertEquals(was.getBlue(), is.getBlue(), 1, "blue of pixel " + i);
            }
        }
    }

    /// AWT takes grey for linear light and would lighten it.
    private static Color colour(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y), true);
        if (image.getColorModel().getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
            return colour;
        }
        int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
        int grey = image.getRaster().getSample(x, y, 0) * 255 / most;
        return new Color(grey, grey, grey, colour.getAlpha());
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    @Tag("tools")
    void noKindBreaksARule(PDFAFlavour flavour) throws Exception {
        assertEquals(List.of(), VeraPdf.failures(pdf(ImageKinds.names()), flavour));
    }
}
