package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetwise.print.RenderInput;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.tell.document.SampleHeadings;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;

/// Which headings have Word's own style of their level. Some programs recognise headings only by that style.
class DocxHeadingsTest {
    private static final DocxParts LISTED = DocxParts.of(DocxSample.render(SampleHeadings.listed()));
    private static final DocxParts UNLISTED = DocxParts.of(DocxSample.render(SampleHeadings.unlisted()));

    @Test
    void whereALevelHasNoOthersTheMostUsedHaveWordsOwnStyle() {
        assertEquals(
                List.of("1 Vertrouwen", "2 Delessen", "1 Wijkportretten", "3 Dewijk", "3 Deopgave", "3 Deaanpak"),
                DocxOutline.ofOwnStyles(UNLISTED));
    }

    @Test
    void thatGoesForAnOrganisationsStyleWhereItLooksTheSame() {
        DocxParts parts = DocxParts.of(DocxHouseTest.render(SampleHouse.municipality(), SampleHeadings.listed()));

        assertEquals(DocxOutline.ofOwnStyles(LISTED), DocxOutline.ofOwnStyles(parts));
    }

    /// With Word's own style, the field would list all headings of that level.
    @Test
    void theListOfContentsAsksForLessonsByAStyleOfTheirOwn() {
        String body = LISTED.text("word/document.xml");

        assertTrue(body.contains(" TOC \\o \"1-1\" \\h \\t \"Lesson Heading,2\" "), body);
        assertFalse(body.contains("w:val=\"MinorHeading"), body);
    }

    @Test
    void anAppendixIsAHeadingOfWordsOwnInAnotherList() {
        String body = LISTED.text("word/document.xml");

        assertTrue(
                body.contains(
                        "<w:pStyle w:val=\"Heading1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>"),
                body);
        assertEquals(1, LISTED.text("word/numbering.xml").split("<w:pStyle w:val=\"Heading1\"/>", -1).length - 1);
        assertTrue(LISTED.texts().values().stream().anyMatch(text -> text.contains(" STYLEREF 1 ")));
    }

    @Test
    void aSectionThatIsToBeginAPageBeginsOneInTheFile() {
        NumberedDocument document = Numbering.number(SampleHeadings.unlisted());
        RenderInput input = DocxSample.input(document);
        Target lessons = document.marks().keySet().stream()
                .filter(target -> document.mark(target).inText().equals("De lessen"))
                .findFirst()
                .orElseThrow();
        PageMap pages = new PageMap(input.pages().labels(), Set.of(lessons));
        RenderInput told = new RenderInput(document, input.stylesheet(), input.pictures(), pages, input.timestamp());

        assertFalse(UNLISTED.text("word/document.xml").contains("<w:pageBreakBefore/>"));
        assertTrue(DocxParts.of(DocxSample.render(told))
                .text("word/document.xml")
                .contains("<w:pStyle w:val=\"Heading2\"/><w:pageBreakBefore/><w:spacing w:before=\"0\"/></w:pPr>"));
    }

    @Test
    void nothingIsWrongWithThem() {
        assertEquals(List.of(), DocxLint.faults(DocxSample.render(SampleHeadings.listed())));
        assertEquals(List.of(), DocxLint.faults(DocxSample.render(SampleHeadings.unlisted())));
    }
}
