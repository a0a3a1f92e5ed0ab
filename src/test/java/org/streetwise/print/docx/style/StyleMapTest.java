package org.streetwise.print.docx.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.print.docx.DocxHouseTest;
import org.streetwise.print.docx.DocxParts;
import org.streetwise.print.docx.DocxSample;
import org.streetwise.print.house.SampleHouse;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.document.SampleHeadings;
import org.w3c.dom.Element;

/// What the file tells programs that do not know our styles.
class StyleMapTest {
    @Test
    void everyHeadingOfOursHasTheLevelOfItsOutline() {
        headingsAreNamed(DocxParts.of(DocxSample.render(SampleHeadings.listed())));
        headingsAreNamed(DocxParts.of(DocxSample.render(SampleDocument.once())));
    }

    @Test
    void thatGoesForAnOrganisationsStylesToo() {
        headingsAreNamed(DocxParts.of(DocxHouseTest.render(SampleHouse.municipality(), SampleHeadings.listed())));
    }

    @Test
    void whatItSaysIsOfStylesThatAreThere() {
        DocxParts parts = DocxParts.of(DocxSample.render(SampleDocument.once()));

        for (String line : map(parts)) {
            String id = line.replaceFirst("[pr][.](\\w+) => .*", "$1");
            assertTrue(parts.text("word/styles.xml").contains("w:styleId=\"" + id + "\""), line);
        }
    }

    @Test
    void anItemsFurtherParagraphsStayInIt() {
        assertTrue(map(DocxParts.of(DocxSample.render(SampleDocument.once())))
                .contains("p.ListContinue => ul|ol > li > p:fresh"));
    }

    @Test
    void theTextRefersToIt() {
        Document document = SampleHeadings.listed();
        DocxParts parts = DocxParts.of(DocxSample.render(document));

        assertTrue(parts.text("word/_rels/document.xml.rels")
                .contains("Type=\"http://schemas.zwobble.org/mammoth/style-map\" Target=\"../mammoth/style-map\""));
        assertTrue(parts.text("[Content_Types].xml")
                .contains("PartName=\"/mammoth/style-map\" ContentType=\"text/prs.mammoth.style-map\""));
    }

    private static void headingsAreNamed(DocxParts parts) {
        List<String> expected = new ArrayList<>();
        for (Element style : parts.elements("word/styles.xml", "w:style")) {
            String name = DocxParts.elements(style, "w:name").getFirst().getAttribute("w:val");
            for (Element level : DocxParts.elements(style, "w:outlineLvl")) {
                if (!name.matches("heading [1-6]")) {
                    int depth = Integer.parseInt(level.getAttribute("w:val")) + 1;
                    expected.add("p." + style.getAttribute("w:styleId") + " => h" + depth + ":fresh");
                }
            }
        }

        List<String> named = map(parts).stream()
                .filter(line -> line.matches(".* => h[1-6]:fresh"))
                .toList();

        assertEquals(
                expected.stream().sorted().toList(), named.stream().sorted().toList());
    }

    private static List<String> map(DocxParts parts) {
        return parts.text("mammoth/style-map").lines().toList();
    }
}
