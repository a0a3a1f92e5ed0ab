package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.SampleDocument;
import org.w3c.dom.Element;

class DocxStructureTest {
    private static final DocxParts SAMPLE = DocxParts.of(DocxSample.render(SampleDocument.once()));
    private static final String BODY = SAMPLE.text("word/document.xml");

    @Test
    void theContentsFieldAsksForTheStylesThatItsLinesWereMadeOf() {
        assertTrue(
                BODY.contains(" TOC \\o \"1-1\" \\h \\t \"Unnumbered Heading 1,4,Lesson Heading,2\" "),
                fields().toString());
    }

    @Test
    void everyHeadingIsBasedOnWordsOfItsLevelByWhichOtherProgramsKnowIt() {
        List<String> outline = DocxOutline.ofLevels(SAMPLE);

        assertEquals(outline, DocxOutline.ofStyles(SAMPLE));
        assertTrue(outline.stream().anyMatch(heading -> heading.startsWith("2 Les1")), outline.toString());
    }

    @Test
    void noFieldIsToBeUpdatedOnOpening() {
        assertFalse(SAMPLE.text("word/settings.xml").contains("updateFields"));
        assertFalse(BODY.contains("w:dirty"));
    }

    @Test
    void aReferenceToALessonRepeatsItsNumberBehindAWordInSmallLetters() {
        String target = bookmarkBehind("Les");

        assertTrue(fields().contains("REF " + target + " \\h"), fields().toString());
        assertTrue(BODY.matches("(?s).*<w:t[^>]*>les[ \u00A0]</w:t>.*REF " + target + " .*<w:t>1</w:t>.*"));
    }

    @Test
    void aReferenceToAChapterAsksWordForItsNumber() {
        assertTrue(fields().stream().anyMatch(field -> field.matches("REF _Ref\\d{9} \\\\r \\\\h")));
    }

    @Test
    void captionsAreCountedByAFieldInABookmark() {
        assertEquals(5, fields().stream().filter("SEQ Tabel \\* ARABIC"::equals).count());
        assertTrue(BODY.contains("<w:t>Tabel\u00A0</w:t>"));
    }

    /// The sample's long table has two notes.
    @Test
    void noPageEndsBetweenATablesLastRowAndItsNotes() {
        String row = BODY.substring(BODY.lastIndexOf("<w:tr>", BODY.indexOf("<w:pStyle w:val=\"TableNote\"/>")));
        String cell = row.substring(0, row.indexOf("</w:tr>"));

        assertEquals(cell.split("<w:p>").length, cell.split("<w:keepNext/>").length, cell);
        assertTrue(
                row.matches("(?s).*?</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableNote\"/><w:keepNext/></w:pPr>.*?</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"TableNote\"/></w:pPr>.*"),
                row);
    }

    @Test
    void theCoverHasNoHeadAndFrontMatterIsCountedInRoman() {
        List<Element> sections = SAMPLE.elements("word/document.xml", "w:sectPr");

        assertEquals(List.of(), DocxParts.elements(sections.getFirst(), "w:headerReference"));
        assertEquals(List.of("lowerRoman/1", "lowerRoman/", "lowerRoman/"), numbers(sections.subList(1, 4)));
        assertEquals(List.of("/1"), numbers(sections.subList(4, 5)));
        assertEquals(List.of(), numbers(sections.subList(5, sections.size())));
    }

    /// Sections that begin a page, as columns and what follows them do not.
    private static List<Element> onNewPages() {
        return SAMPLE.elements("word/document.xml", "w:sectPr").stream()
                .filter(section -> DocxParts.elements(section, "w:type").stream()
                        .anyMatch(type -> type.getAttribute("w:val").equals("nextPage")))
                .toList();
    }

    @Test
    void aPortraitThatStartsANewPageHasItsOwnNameAtTheHead() {
        List<Element> sections = onNewPages();

        // the cover, three of front matter, six chapters, three portraits (the first below the appendix), the matrix
        // and the sources
        assertEquals(1 + 3 + 6 + 3 + 2, sections.size());
        assertTrue(SAMPLE.texts().values().stream().anyMatch(text -> text.contains("STYLEREF \"Portrait Heading\"")));
    }

    @Test
    void everyChapterOpensWithoutARunningHead() {
        List<Element> sections = onNewPages();

        assertEquals(
                sections.size() - 1,
                SAMPLE.elements("word/document.xml", "w:titlePg").size());
        assertTrue(sections.stream()
                .allMatch(section -> DocxParts.elements(section, "w:headerReference").stream()
                        .allMatch(head -> head.getAttribute("w:type").equals("default"))));
    }

    @Test
    void aChapterOnItsSideIsASectionWithAHeadOfItsOwn() {
        List<Element> sections = SAMPLE.elements("word/document.xml", "w:sectPr");
        List<String> pages = sections.stream()
                .map(section -> DocxParts.elements(section, "w:pgSz").getFirst())
                .map(size -> size.getAttribute("w:w") + "x" + size.getAttribute("w:h") + size.getAttribute("w:orient"))
                .toList();
        int at = sections.size() - 2;

        assertEquals("16838x11906landscape", pages.get(at));
        assertEquals(
                1, pages.stream().filter(page -> !page.equals("11906x16838")).count());
        assertEquals(List.of(), DocxParts.elements(sections.get(at), "w:pgNumType"));
        String wide = head(sections.get(at));
        assertTrue(
                wide.contains("<w:tab w:val=\"clear\" w:pos=\"7306\"/><w:tab w:val=\"right\" w:pos=\"12238\"/>"), wide);
        assertFalse(head(sections.get(at + 1)).contains("w:tabs"));
    }

    /// The running head that a section refers to.
    private static String head(Element section) {
        String id = DocxParts.elements(section, "w:headerReference").getFirst().getAttribute("r:id");
        return SAMPLE.elements("word/_rels/document.xml.rels", "Relationship").stream()
                .filter(relationship -> relationship.getAttribute("Id").equals(id))
                .map(relationship -> SAMPLE.text("word/" + relationship.getAttribute("Target")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMatrixHasNarrowColumnsWithoutWhiteSpaceBetweenThem() {
        Element table = SAMPLE.elements("word/document.xml", "w:tbl").getLast();
        List<Integer> widths = DocxParts.elements(table, "w:gridCol").stream()
                .map(column -> Integer.valueOf(column.getAttribute("w:w")))
                .toList();

        assertEquals(48, widths.size());
        assertTrue(
                widths.stream().skip(1).allMatch(width -> width >= 2 * 0.6 * 7.5 * 20 && width < 400),
                widths.toString());
        assertEquals(
                "0",
                DocxParts.elements(DocxParts.elements(table, "w:tblCellMar").getFirst(), "w:right")
                        .getFirst()
                        .getAttribute("w:w"));
    }

    @Test
    void aSignIsAShapeThatSaysItsWords() {
        Element table = SAMPLE.elements("word/document.xml", "w:tbl").getLast();
        Element choice = DocxParts.elements(table, "mc:AlternateContent").getFirst();

        assertEquals(
                "opgetekend", DocxParts.elements(choice, "wp:docPr").getFirst().getAttribute("descr"));
        assertEquals("●", DocxParts.elements(choice, "w:t").getFirst().getTextContent());
    }

    @Test
    void aListThatIsCountedStartsAnew() {
        List<String> starts = SAMPLE.elements("word/numbering.xml", "w:startOverride").stream()
                .map(start -> start.getAttribute("w:val"))
                .toList();
        assertEquals(List.of("1", "1", "4", "1", "7"), starts);
    }

    @Test
    void wordsOfAnotherLanguageAreMarkedAndTheDocumentsOwnAreNot() {
        assertTrue(BODY.contains("<w:lang w:val=\"en-GB\"/></w:rPr><w:t>just transition</w:t>"));
        assertTrue(BODY.contains("<w:lang w:val=\"en-GB\"/></w:rPr><w:t>For our English readers</w:t>"));
        assertFalse(BODY.contains("<w:lang w:val=\"nl-NL\"/></w:rPr><w:t>Samenvatting"));
        assertTrue(SAMPLE.text("word/styles.xml").contains("<w:lang w:val=\"nl-NL\""));
        assertTrue(SAMPLE.text("word/settings.xml").contains("<w:themeFontLang w:val=\"nl-NL\"/>"));
    }

    @Test
    void aTableSaysWhatItHolds() {
        assertTrue(BODY.contains("<w:tblCaption w:val=\"De wijken in cijfers\"/>"
                + "<w:tblDescription w:val=\"Wijk, gemeente, 2021, Stand, Woningen, Energiearmoede (%)\"/>"));
    }

    @Test
    void onlyTheListOfContentsIsAContentControl() {
        assertEquals(1, SAMPLE.elements("word/document.xml", "w:sdt").size());
    }

    @Test
    void nothingButHyperlinksLeadsOutside() {
        List<Element> outside = SAMPLE.texts().keySet().stream()
                .filter(part -> part.endsWith(".rels"))
                .flatMap(part -> SAMPLE.elements(part, "Relationship").stream())
                .filter(link -> !link.getAttribute("TargetMode").isEmpty())
                .toList();
        assertEquals(3, outside.size());
        assertTrue(outside.stream().allMatch(link -> link.getAttribute("Type").endsWith("/hyperlink")));
    }

    @Test
    void linksWithinTheFileHaveNoTooltipForWhichLibreOfficeWouldDropThem() {
        List<Element> inside = SAMPLE.elements("word/document.xml", "w:hyperlink").stream()
                .filter(link -> link.hasAttribute("w:anchor"))
                .toList();
        assertTrue(inside.size() > 50);
        assertTrue(inside.stream().noneMatch(link -> link.hasAttribute("w:tooltip")));
    }

    private static List<String> fields() {
        return SAMPLE.elements("word/document.xml", "w:instrText").stream()
                .map(field -> field.getTextContent().strip())
                .toList();
    }

    /// The first bookmark behind a label's word.
    private static String bookmarkBehind(String word) {
        Matcher matcher = Pattern.compile(
                        "<w:t[^>]*>" + word + "[ \u00A0]</w:t></w:r><w:bookmarkStart[^>]*w:name=\"([^\"]*)")
                .matcher(BODY);
        assertTrue(matcher.find(), word);
        return matcher.group(1);
    }

    private static List<String> numbers(List<Element> sections) {
        return sections.stream()
                .flatMap(section -> DocxParts.elements(section, "w:pgNumType").stream())
                .map(type -> type.getAttribute("w:fmt") + "/" + type.getAttribute("w:start"))
                .toList();
    }
}
