package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.docx.DocxParts.elements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.SampleDocument;
import org.w3c.dom.Element;

class DocxPicturesTest {
    private static final DocxParts SAMPLE = DocxParts.of(DocxSample.render(SampleDocument.once()));
    private static final List<Element> DRAWINGS = SAMPLE.elements("word/document.xml", "wp:inline").stream()
            .filter(drawing -> !elements(drawing, "pic:pic").isEmpty())
            .toList();

    private static Element only(Element around, String name) {
        List<Element> found = elements(around, name);
        assertEquals(1, found.size(), name);
        return found.getFirst();
    }

    @Test
    void whatASightedReaderSeesOthersAreTold() {
        assertEquals(
                List.of("Een straat met bomen en portiekflats", "", "Dezelfde straat, twintig jaar later"),
                DRAWINGS.stream()
                        .map(drawing -> only(drawing, "wp:docPr").getAttribute("descr"))
                        .toList());
        assertEquals(
                List.of(0, 1, 0),
                DRAWINGS.stream()
                        .map(drawing -> elements(drawing, "adec:decorative").size())
                        .toList());
    }

    @Test
    void anImageThatIsShownTwiceIsThereOnce() {
        assertEquals(
                List.of("word/media/image1.jpeg", "word/media/image2.png"),
                SAMPLE.texts().keySet().stream()
                        .filter(part -> part.startsWith("word/media/"))
                        .toList());
        assertEquals(
                only(DRAWINGS.get(0), "a:blip").getAttribute("r:embed"),
                only(DRAWINGS.get(2), "a:blip").getAttribute("r:embed"));
    }

    @Test
    void aPictureFillsTheTextsWidthUnlessItWouldBeCoarse() {
        assertEquals(
                List.of(Math.round(365.3 * 12700), 300 * 72 * 12700L / 150, Math.round(365.3 * 12700)),
                DRAWINGS.stream()
                        .map(drawing -> Long.valueOf(only(drawing, "wp:extent").getAttribute("cx")))
                        .toList());
    }

    @Test
    void aPictureStaysWithItsCaption() {
        String body = SAMPLE.text("word/document.xml");

        assertTrue(SAMPLE.text("word/styles.xml")
                .matches("(?s).*w:styleId=\"Picture\">.*?<w:keepNext/>.*?w:lineRule=\"auto\".*"));
        assertTrue(body.contains("<w:pStyle w:val=\"Picture\"/></w:pPr><w:r><w:drawing>"));
        assertEquals(1, body.split("<w:pStyle w:val=\"PictureWithoutCaption\"/>", -1).length - 1);
        assertEquals(2, body.split("<w:pStyle w:val=\"PictureCaption\"/>", -1).length - 1);
    }
}
