package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseLook;
import org.streetwise.print.house.HouseReader;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.print.image.SamplePictures;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.numbering.Numbering;
import org.streetwise.tell.numbering.PageMap;
import org.w3c.dom.Element;

/// Word files that look like an organisation's own.
@Tag("slow")
public class DocxHouseTest {
    private static final List<SampleHouse> HOUSES = List.of(
            SampleHouse.municipality(),
            SampleHouse.bare(),
            SampleHouse.landscape(),
            SampleHouse.careless(),
            SampleHouse.ofTypefacesAtHand());

    @Test
    void nothingIsWrongWithThem() {
        for (SampleHouse house : HOUSES) {
            assertEquals(List.of(), DocxLint.faults(render(house, SampleDocument.once())));
            assertEquals(List.of(), DocxLint.faults(render(house, SampleDocument.draft())));
        }
    }

    @Tag("tools")
    @Test
    void theyAreValid() throws IOException, InterruptedException {
        for (SampleHouse house : HOUSES) {
            assertEquals("[]", OpenXmlSdk.errors(render(house, SampleDocument.once())));
            assertEquals("[]", OpenXmlSdk.errors(render(house, SampleDocument.draft())));
        }
    }

    @Test
    void theSameBytesComeOfTheSameFiles() {
        assertArrayEquals(
                render(SampleHouse.municipality(), SampleDocument.once()),
                render(SampleHouse.municipality(), SampleDocument.once()));
    }

    @Test
    void nothingThatIsNobodyElsesBusinessIsInThem() {
        DocxParts parts = DocxParts.of(render(SampleHouse.municipality(), SampleDocument.once()));

        parts.texts().forEach((name, text) -> {
            assertFalse(text.contains(SampleHouse.SECRET), name);
            assertFalse(name.contains("comments") || name.contains("vba") || name.contains("custom"), name);
            assertFalse(text.contains("rsid"), name);
        });
        Set<String> outside = parts.texts().entrySet().stream()
                .filter(part ->
                        part.getKey().contains("header") || part.getKey().contains("settings"))
                .filter(part -> part.getValue().contains("External"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), outside);
    }

    @Test
    void paragraphsHaveTheStylesOfTheOrganisation() {
        DocxParts parts = DocxParts.of(render(SampleHouse.municipality(), SampleDocument.once()));

        Element heading = style(parts, "heading 1");
        assertEquals("Heading1", heading.getAttribute("w:styleId"));
        assertEquals(
                "accent1", DocxParts.elements(heading, "w:color").getFirst().getAttribute("w:themeColor"));
        assertEquals("1", DocxParts.elements(heading, "w:numId").getFirst().getAttribute("w:val"), "our list counts");
        assertEquals("680", DocxParts.elements(heading, "w:ind").getFirst().getAttribute("w:hanging"));
        assertEquals(
                "E0F2F1",
                DocxParts.elements(style(parts, "Kadertekst"), "w:shd")
                        .getFirst()
                        .getAttribute("w:fill"));
        Element lesson = style(parts, "Lesson Heading");
        assertEquals(
                "Heading2", DocxParts.elements(lesson, "w:basedOn").getFirst().getAttribute("w:val"));
        assertTrue(parts.text("word/document.xml").contains("<w:pStyle w:val=\"Heading1\"/>"));
        assertTrue(parts.text("word/numbering.xml").contains("<w:lvlText w:val=\"»\"/>"));
        assertTrue(parts.text("word/styles.xml").contains("<w:lang w:val=\"nl-NL\""));
    }

    @Test
    void theOutlineIsTheSameInEveryLook() {
        List<String> outline = DocxOutline.ofLevels(DocxParts.of(DocxSample.render(SampleDocument.once())));

        for (SampleHouse house : HOUSES) {
            DocxParts parts = DocxParts.of(render(house, SampleDocument.once()));
            assertEquals(outline, DocxOutline.ofLevels(parts));
            assertEquals(outline, DocxOutline.ofStyles(parts));
        }
    }

    @Test
    void labelsInTheListOfContentsHaveRoomWhetherTheOrganisationHasSuchStylesOrNot() {
        for (SampleHouse house : HOUSES) {
            DocxParts parts = DocxParts.of(render(house, SampleDocument.once()));
            for (String name : List.of("toc 1", "toc 2")) {
                Element indent = DocxParts.elements(style(parts, name), "w:ind").getFirst();
                int hanging = Integer.parseInt(indent.getAttribute("w:hanging"));
                assertTrue(hanging >= 4 * 10 * 20, name + ": " + hanging);
                assertTrue(Integer.parseInt(indent.getAttribute("w:left")) >= hanging, "a label is in the margin");
                assertTrue(Integer.parseInt(indent.getAttribute("w:right")) > 0, "a title reaches under its number");
            }
        }
    }

    @Test
    void linesWithoutLabelsAreLikeThoseOfTheirLevel() {
        DocxParts parts = DocxParts.of(
                render(SampleHouse.municipality().with("word/styles.xml", contentsStyles()), SampleDocument.once()));

        assertEquals(
                "TOC1",
                DocxParts.elements(style(parts, "toc 4"), "w:basedOn")
                        .getFirst()
                        .getAttribute("w:val"));
    }

    @Test
    void headingsAreNotJustifiedLikeTheTextThatTheyAreBasedOn() {
        String justified = SampleHouse.bare()
                .text("word/styles.xml")
                .replaceFirst("<w:rPr>", "<w:pPr><w:jc w:val=\"both\"/></w:pPr><w:rPr>");
        DocxParts parts =
                DocxParts.of(render(SampleHouse.bare().with("word/styles.xml", justified), SampleDocument.once()));

        assertEquals(
                "left",
                DocxParts.elements(style(parts, "heading 1"), "w:jc").getFirst().getAttribute("w:val"));
    }

    /// In some templates the title's style is hidden, because a field shows the title instead.
    @Test
    void noTextIsHiddenByTheStylesThatItHas() {
        String hidden = SampleHouse.municipality()
                .text("word/styles.xml")
                .replace("<w:sz w:val=\"64\"/>", "<w:vanish/><w:sz w:val=\"64\"/>")
                .replace("<w:b/><w:color w:val=\"00685E\"", "<w:b/><w:vanish/><w:color w:val=\"00685E\"");
        byte[] file = render(SampleHouse.municipality().with("word/styles.xml", hidden), SampleDocument.once());

        DocxParts parts = DocxParts.of(file);
        for (String name : List.of("Title", "heading 1", "heading 2")) {
            assertEquals(
                    "0",
                    DocxParts.elements(style(parts, name), "w:vanish")
                            .getFirst()
                            .getAttribute("w:val"),
                    name);
        }
        assertEquals(List.of(), DocxLint.faults(file));
    }

    @Test
    void tabStopsThatLabelsRunPastAreGone() {
        String styles = contentsStyles()
                .replace(
                        "<w:name w:val=\"toc 1\"/>",
                        "<w:name w:val=\"toc 1\"/><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"440\"/></w:tabs></w:pPr>");
        DocxParts parts =
                DocxParts.of(render(SampleHouse.municipality().with("word/styles.xml", styles), SampleDocument.once()));

        assertEquals(
                List.of("left", "right"),
                DocxParts.elements(style(parts, "toc 1"), "w:tab").stream()
                        .map(tab -> tab.getAttribute("w:val"))
                        .toList());
        assertEquals(
                DocxParts.elements(style(parts, "toc 1"), "w:ind").getFirst().getAttribute("w:left"),
                DocxParts.elements(style(parts, "toc 1"), "w:tab").getFirst().getAttribute("w:pos"));
    }

    private static String contentsStyles() {
        return SampleHouse.municipality().text("word/styles.xml").replace("</w:styles>", """
                <w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Inhopg4"><w:name w:val="toc 4"/>
                <w:pPr><w:ind w:left="660"/></w:pPr></w:style></w:styles>""");
    }

    @Test
    void aStyleOfAnotherKindGivesWay() {
        DocxParts parts = DocxParts.of(render(SampleHouse.municipality(), SampleDocument.once()));

        assertEquals("paragraph", style(parts, "Code").getAttribute("w:type"));
    }

    @Test
    void theFirstPageIsLikeTheOrganisationsFirstAndTheOthersLikeItsOthers() {
        DocxParts parts = DocxParts.of(render(SampleHouse.municipality(), SampleDocument.once()));

        List<Element> sections =
                DocxParts.elements(parts.dom("word/document.xml").getDocumentElement(), "w:sectPr");
        assertEquals(1, DocxParts.elements(sections.get(0), "w:titlePg").size());
        assertEquals(2, DocxParts.elements(sections.get(0), "w:headerReference").size());
        for (Element section : sections.subList(1, sections.size())) {
            assertEquals(0, DocxParts.elements(section, "w:titlePg").size());
        }
        String head = parts.text("word/header101.xml");
        assertTrue(head.contains(SampleDocument.once().metadata().title()), head);
        assertTrue(head.contains("r:embed=\"rId1\""), head);
        assertTrue(parts.texts().containsKey("word/media/house1.png"));
        assertTrue(parts.text("word/footer103.xml").contains("w:instr=\" PAGE \""));
    }

    @Test
    void aDraftSaysSoInTheOrganisationsHeadsAndFeetToo() {
        DocxParts parts = DocxParts.of(render(SampleHouse.municipality(), SampleDocument.draft()));

        for (String head : List.of("word/header101.xml", "word/header102.xml")) {
            assertTrue(parts.text(head).contains("v:textpath"), head);
        }
        String line = SampleDocument.draft().metadata().draft().orElseThrow().line();
        for (String foot : List.of("word/footer103.xml", "word/footer104.xml")) {
            assertTrue(parts.text(foot).contains(line), foot);
        }
    }

    /// Some programs drop the white space below a page's last note.
    @Test
    void notesHaveTheirWhiteSpaceAboveThem() {
        DocxParts parts = DocxParts.of(render(SampleHouse.ofTypefacesAtHand(), SampleDocument.once()));

        Element spacing =
                DocxParts.elements(style(parts, "footnote text"), "w:spacing").getFirst();
        assertEquals("120", spacing.getAttribute("w:before"));
        assertEquals("0", spacing.getAttribute("w:after"));
    }

    @Test
    void pairsOfLettersAreKernedUnlessTheOrganisationSaysOtherwise() {
        for (SampleHouse house : HOUSES) {
            assertEquals("2", kerning(house));
        }
        SampleHouse unkerned = SampleHouse.municipality();
        String styles = unkerned.text("word/styles.xml");
        assertEquals(
                "0",
                kerning(unkerned.with(
                        "word/styles.xml",
                        styles.replaceFirst("<w:sz w:val=\"21\"/>", "<w:kern w:val=\"0\"/><w:sz w:val=\"21\"/>"))));
    }

    private static String kerning(SampleHouse house) {
        Element styles = DocxParts.of(render(house, SampleDocument.once()))
                .dom("word/styles.xml")
                .getDocumentElement();
        Element defaults = DocxParts.elements(styles, "w:rPrDefault").getFirst();
        return DocxParts.elements(defaults, "w:kern").getFirst().getAttribute("w:val");
    }

    @Test
    void aListOfCloseItemsEndsAsTheTextAroundIt() {
        DocxParts parts = DocxParts.of(render(SampleHouse.ofTypefacesAtHand(), SampleDocument.once()));

        assertEquals(
                "0",
                DocxParts.elements(style(parts, "List Bullet"), "w:spacing")
                        .getFirst()
                        .getAttribute("w:after"));
        List<String> below = DocxParts.elements(parts.dom("word/document.xml").getDocumentElement(), "w:pPr").stream()
                .filter(properties -> DocxParts.elements(properties, "w:pStyle").stream()
                        .anyMatch(style -> style.getAttribute("w:val").equals("ListBullet")))
                .map(properties -> DocxParts.elements(properties, "w:spacing").stream()
                        .map(spacing -> spacing.getAttribute("w:after"))
                        .findFirst()
                        .orElse(""))
                .toList();
        assertTrue(below.contains("") && below.contains("160"), below.toString());
    }

    private static Element style(DocxParts parts, String name) {
        return DocxParts.elements(parts.dom("word/styles.xml").getDocumentElement(), "w:style").stream()
                .filter(style -> DocxParts.elements(style, "w:name")
                        .getFirst()
                        .getAttribute("w:val")
                        .equals(name))
                .findFirst()
                .orElseThrow();
    }

    public static byte[] render(SampleHouse sample, Document document) {
        Span place = Span.startOf(SourceId.programme("huis.docx"));
        House house = HouseReader.read(sample.file(), new Spanned<>("huis.docx", place), new Diagnostics())
                .orElseThrow();
        RenderInput input = new RenderInput(
                Numbering.number(document),
                HouseLook.of(house, TestStylesheet.plain()),
                new SamplePictures(),
                new PageMap(Map.of()),
                DocxSample.TIME,
                Optional.of(house));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer(new FontLibrary(), new Hyphenation()).render(input, out, new Diagnostics());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
