package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.tell.document.SampleDocument;
import org.w3c.dom.Element;

/// The first page of a Word file.
class DocxCoverTest {
    private final DocxParts plain = DocxParts.of(DocxSample.render(SampleDocument.once()));

    @Test
    void whatIsNoTextStandsBehindTheTitleAndIsReadToNobody() {
        Element title = paragraphs(plain).getFirst();
        List<Element> shapes = DocxParts.elements(title, "wp:anchor");

        assertEquals("Title", style(title));
        assertTrue(!shapes.isEmpty());
        for (Element shape : shapes) {
            assertEquals("1", shape.getAttribute("behindDoc"));
            assertEquals(1, DocxParts.elements(shape, "adec:decorative").size());
        }
    }

    @Test
    void publishersStandAtThePagesFootInTheOrderInWhichTheyAreRead() {
        List<String> styles = paragraphs(plain).stream()
                .map(DocxCoverTest::style)
                .takeWhile(style -> !style.equals("TOCHeading"))
                .toList();

        assertEquals("Title", styles.getFirst());
        assertEquals("Publisher", styles.get(styles.size() - 2));
        assertEquals("Separator", styles.getLast());
        for (Element paragraph : paragraphs(plain)) {
            boolean framed = !DocxParts.elements(paragraph, "w:framePr").isEmpty();
            assertEquals(style(paragraph).equals("Publisher"), framed);
        }
        Element frame = plain.elements("word/document.xml", "w:framePr").getFirst();
        assertEquals("bottom", frame.getAttribute("w:yAlign"));
        assertEquals("margin", frame.getAttribute("w:vAnchor"));
    }

    @Test
    void aReferenceDocumentWithAPictureOnItsFirstPageHasACoverOfItsOwn() {
        DocxParts own = DocxParts.of(DocxHouseTest.render(SampleHouse.municipality(), SampleDocument.once()));
        DocxParts bare = DocxParts.of(DocxHouseTest.render(SampleHouse.bare(), SampleDocument.once()));

        assertEquals(List.of(), DocxParts.elements(paragraphs(own).getFirst(), "wp:anchor"));
        assertTrue(!DocxParts.elements(paragraphs(bare).getFirst(), "wp:anchor").isEmpty());
    }

    private static List<Element> paragraphs(DocxParts parts) {
        return parts.elements("word/document.xml", "w:p");
    }

    private static String style(Element paragraph) {
        return DocxParts.elements(paragraph, "w:pStyle").stream()
                .findFirst()
                .map(each -> each.getAttribute("w:val"))
                .orElse("Normal");
    }
}
