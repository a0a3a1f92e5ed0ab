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
    void aPhotoByItselfHasItsCaptionBesideItAtItsFoot() {
        List<Element> cells = body(SampleColumns.photo(), "w:tc");

        assertEquals(2, cells.size());
        assertEquals(1, elements(cells.getFirst(), "w:drawing").size());
        assertEquals("PictureCaption", style(elements(cells.getLast(), "w:p").getFirst()));
        assertEquals("bottom", elements(cells.getLast(), "w:vAlign").getFirst().getAttribute("w:val"));
    }

    /// The larger of two white spaces must count, but Word does not do that between a row and what follows.
    @Test
    void whiteSpaceBelowARowIsThatOfTheParagraphThatFollows() {
        Element table = body(SampleColumns.photosAbove(), "w:tbl").getFirst();

        List<Element> captions = elements(table, "w:p").stream()
                .filter(paragraph -> style(paragraph).equals("PictureCaption"))
                .toList();
        assertEquals(2, captions.size());
        for (Element caption : captions) {
            assertEquals("0", elements(caption, "w:spacing").getFirst().getAttribute("w:after"));
        }
        Element next = (Element) table.getNextSibling();
        assertEquals("280", elements(next, "w:spacing").getFirst().getAttribute("w:before"));
    }

    /// White space in cells would be added to the paragraph's.
    @Test
    void whiteSpaceAboveARowIsThatOfTheParagraphAboveIt() {
        Element table = body(SampleColumns.photosBelow(), "w:tbl").getFirst();

        for (Element paragraph : elements(table, "w:p")) {
            boolean picture = style(paragraph).equals("Picture");
            assertEquals(
                    picture ? "0" : "",
                    elements(paragraph, "w:spacing").getFirst().getAttribute("w:before"));
        }
        Element above = (Element) table.getPreviousSibling();
        assertEquals("280", elements(above, "w:spacing").getFirst().getAttribute("w:after"));
    }

    /// The captions' own white space would be added to the paragraph's.
    @Test
    void whiteSpaceAboveCaptionsThatBeginARowIsThatOfTheParagraphAboveIt() {
        Element row = body(SampleColumns.tables(), "w:tbl").getFirst();

        List<String> captions = elements(row, "w:p").stream()
                .filter(paragraph -> style(paragraph).equals("Caption"))
                .map(caption -> elements(caption, "w:spacing").stream()
                        .map(spacing -> spacing.getAttribute("w:before"))
                        .findFirst()
                        .orElse("the style's"))
                .toList();
        assertEquals(List.of("0", "0"), captions);
        Element above = (Element) row.getPreviousSibling();
        assertEquals("280", elements(above, "w:spacing").getFirst().getAttribute("w:after"));
        assertEquals(List.of(), DocxLint.faults(DocxSample.render(SampleColumns.tables())));
    }

    @Test
    void notesAreCalledInColumnsAsElsewhere() {
        DocxParts parts = DocxParts.of(DocxSample.render(SampleColumns.notes()));

        List<String> called = parts.elements("word/document.xml", "w:footnoteReference").stream()
                .map(reference -> reference.getAttribute("w:id"))
                .toList();
        assertEquals(
                called,
                parts.elements("word/footnotes.xml", "w:footnote").stream()
                        .filter(note -> note.getAttribute("w:type").isEmpty())
                        .map(note -> note.getAttribute("w:id"))
                        .toList());
        assertEquals(5, called.size());
        assertEquals(List.of(), DocxLint.faults(DocxSample.render(SampleColumns.notes())));
    }

    /// White space in columns would move down only the first of them.
    @Test
    void whiteSpaceBelowARowThatColumnsFollowIsAboveTheirSection() {
        Element table = body(SampleColumns.notes(), "w:tbl").getFirst();

        Element below = (Element) table.getNextSibling();
        assertEquals("Separator", style(below));
        assertEquals(1, elements(below, "w:sectPr").size());
        assertEquals("140", elements(below, "w:spacing").getFirst().getAttribute("w:after"));
    }

    private static String style(Element paragraph) {
        return elements(paragraph, "w:pStyle").getFirst().getAttribute("w:val");
    }

    /// Word would join their tables.
    @Test
    void aParagraphStandsBetweenTwoRows() {
        Element table = body(SampleColumns.twoRows(), "w:tbl").getFirst();

        Element between = (Element) table.getNextSibling();
        assertEquals("Separator", style(between));
        assertEquals("280", elements(between, "w:spacing").getFirst().getAttribute("w:before"));
        assertEquals("w:tbl", ((Element) between.getNextSibling()).getTagName());
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
