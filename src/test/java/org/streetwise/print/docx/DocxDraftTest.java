package org.streetwise.print.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.streetwise.tell.document.SampleDocument;
import org.w3c.dom.Element;

class DocxDraftTest {
    private static final byte[] FILE = DocxSample.render(SampleDocument.draft());
    private static final DocxParts DRAFT = DocxParts.of(FILE);
    private static final String LINE = "Concept van 27 november 2026, revisie abc123";
    private static final Pattern SHAPE =
            Pattern.compile("<v:shape id=\"(PowerPlusWaterMarkObject\\d+)\" o:spid=\"(\\w+)\"");

    /// A kind of page within a section.
    private record Kind(String type, boolean landscape) {}

    /// The text of each section's headers or footers. A section without a reference keeps those of the section before.
    private static Map<Integer, Map<Kind, String>> running(String element) {
        Map<String, String> targets = new HashMap<>();
        for (Element link : DRAFT.elements("word/_rels/document.xml.rels", "Relationship")) {
            targets.put(link.getAttribute("Id"), link.getAttribute("Target"));
        }
        Map<Integer, Map<Kind, String>> running = new HashMap<>();
        Map<String, String> current = new HashMap<>();
        int number = 0;
        for (Element section : DRAFT.elements("word/document.xml", "w:sectPr")) {
            for (Element reference : DocxParts.elements(section, element)) {
                current.put(
                        reference.getAttribute("w:type"),
                        DRAFT.text("word/" + targets.get(reference.getAttribute("r:id"))));
            }
            boolean landscape = DocxParts.elements(section, "w:pgSz").getFirst().hasAttribute("w:orient");
            Map<Kind, String> pages = new HashMap<>();
            pages.put(new Kind("default", landscape), current.getOrDefault("default", ""));
            if (!DocxParts.elements(section, "w:titlePg").isEmpty()) {
                pages.put(new Kind("first", landscape), current.getOrDefault("first", ""));
            }
            running.put(number++, pages);
        }
        return running;
    }

    @Test
    void theWatermarkStandsAtTheHeadOfEveryPage() {
        running("w:headerReference")
                .forEach((section, pages) -> pages.forEach((kind, text) -> {
                    assertTrue(text.contains("PowerPlusWaterMarkObject"), section + " " + kind);
                    assertTrue(text.contains("string=\"CONCEPT\""), section + " " + kind);
                    assertEquals(
                            section > 0 && kind.type().equals("default"),
                            text.contains("Duurzame en leefbare wijk"),
                            section + " " + kind);
                }));
    }

    @Test
    void everyPageButTheCoverSaysAtItsFootOfWhichDayItIs() {
        Map<Integer, Map<Kind, String>> feet = running("w:footerReference");

        feet.forEach((section, pages) ->
                pages.forEach((kind, text) -> assertEquals(section > 0, text.contains(LINE), section + " " + kind)));
        Set<String> landscape = new HashSet<>();
        Set<String> portrait = new HashSet<>();
        feet.values()
                .forEach(pages -> pages.forEach((kind, text) -> (kind.landscape() ? landscape : portrait).add(text)));
        assertFalse(landscape.isEmpty());
        assertFalse(landscape.stream().anyMatch(portrait::contains));
    }

    @Test
    void everyWatermarkHasItsOwnName() {
        List<String> names = new ArrayList<>();
        List<String> shapes = new ArrayList<>();
        for (String part : DRAFT.texts().values()) {
            for (MatchResult shape : SHAPE.matcher(part).results().toList()) {
                names.add(shape.group(1));
                shapes.add(shape.group(2));
            }
        }
        assertTrue(names.size() > 2, names.toString());
        assertEquals(names.size(), Set.copyOf(names).size());
        assertEquals(shapes.size(), Set.copyOf(shapes).size());
    }

    @Test
    void theFileHasNoFaultAndTheSameText() {
        assertEquals(List.of(), DocxLint.faults(FILE));
        assertEquals(DocxText.words(DocxSample.render(SampleDocument.once())), DocxText.words(FILE));
    }

    @Test
    void itsStatusIsToldToOtherPrograms() {
        assertTrue(DRAFT.text("docProps/core.xml").contains("<cp:contentStatus>" + LINE + "</cp:contentStatus>"));
    }
}
