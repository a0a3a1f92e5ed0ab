package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetwise.print.docx.DocxParts.elements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.SampleColumns;
import org.w3c.dom.Element;

class DocxColumnsTest {
    private static List<Element> body(Document document, String name) {
        return DocxParts.of(DocxSample.render(document)).elements("word/document.xml", name);
    }

    @Test
    void photosBesideEachOtherAreARowThatNoPageEndsWithin() {
        List<Element> rows = body(SampleColumns.photos(), "w:tr");

        assertEquals(1, rows.size());
        assertEquals(1, elements(rows.getFirst(), "w:cantSplit").size());
        assertEquals(
                List.of("Een straat", "Een molen"),
                elements(rows.getFirst(), "wp:docPr").stream()
                        .map(picture -> picture.getAttribute("descr"))
                        .toList());
        assertEquals(
                1,
                elements(rows.getFirst(), "wp:extent").stream()
                        .map(extent -> extent.getAttribute("cy"))
                        .distinct()
                        .count());
    }

    @Test
    void columnsAreASectionOnThePageOfTheTextAroundThem() {
        assertEquals(
                List.of("nextPage 1", "continuous 2", "continuous 1", "nextPage 1"), sections(SampleColumns.names(9)));
    }

    @Test
    void behindColumnsThatEndAChapterAnotherSectionBeginsSoThatTheyAreEquallyLong() {
        assertEquals(
                List.of("nextPage 1", "continuous 2", "continuous 1", "nextPage 1"),
                sections(SampleColumns.namesAtTheEnd(9)));
    }

    private static List<String> sections(Document document) {
        return body(document, "w:sectPr").stream()
                .map(section -> elements(section, "w:type").getFirst().getAttribute("w:val") + " "
                        + elements(section, "w:cols").stream()
                                .map(columns -> columns.getAttribute("w:num"))
                                .findFirst()
                                .orElse("1"))
                .toList();
    }
}
