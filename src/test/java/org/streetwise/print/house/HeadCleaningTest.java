package org.streetwise.print.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetwise.print.house.SampleHead.paragraphs;
import static org.streetwise.print.house.SampleHead.run;
import static org.streetwise.print.house.SampleHead.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.streetwise.diagnostic.Message;

class HeadCleaningTest {
    private final DroppedContents leftBehind = new DroppedContents();

    private List<String> unseen() {
        return leftBehind.unseen().stream().map(Message::english).toList();
    }

    private XmlElement cleaned(String blocks) throws UnusableDocument {
        return SampleHead.cleaned(blocks, leftBehind);
    }

    private static String deleted(String words) {
        return "<w:del w:id=\"1\" w:author=\"Wim\"><w:r><w:delText>" + words + "</w:delText></w:r></w:del>";
    }

    @Test
    void changesAreAcceptedAndTold() throws UnusableDocument {
        XmlElement head =
                cleaned("<w:p><w:ins w:id=\"1\" w:author=\"Wim\">" + run("Nieuw") + deleted("heel") + "</w:ins>"
                        + deleted("oud") + "<w:moveFrom w:id=\"2\">" + run("weg") + "</w:moveFrom><w:moveTo w:id=\"3\">"
                        + run("hier") + "</w:moveTo></w:p>");

        assertEquals(List.of("Nieuwhier"), paragraphs(head));
        assertEquals(List.of("its tracked changes (treated as accepted)"), unseen());
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws UnusableDocument {
        String mark = "<w:pPr><w:jc w:val=\"left\"/><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";
        XmlElement head = cleaned("<w:p>" + mark + run("een ") + "</w:p><w:p>" + mark + deleted("twee") + "</w:p>"
                + "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + run("drie") + "</w:p><w:p>" + mark + run("vier")
                + "</w:p>");

        assertEquals(List.of("een drie", "vier"), paragraphs(head));
        assertEquals(
                List.of("right"),
                head.all("w:jc").flatMap(each -> each.value().stream()).toList());
    }

    @Test
    void rowsAndCellsThatWereDeletedAreGone() throws UnusableDocument {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p>" + run("%s") + "</w:p></w:tc>";
        String row = "<w:tr><w:trPr>%s</w:trPr>%s</w:tr>";
        String inserted = "<w:cellIns w:id=\"4\" w:author=\"Wim\"/>";
        String gone = "<w:cellDel w:id=\"5\" w:author=\"Wim\"/>";
        XmlElement head = cleaned("<w:tbl>"
                + row.formatted("", cell.formatted(inserted, "blijft") + cell.formatted(gone, "weg"))
                + row.formatted("<w:del w:id=\"6\"/>", cell.formatted("", "ook weg"))
                + row.formatted("", cell.formatted(gone, "alles")) + "</w:tbl><w:tbl>"
                + row.formatted("<w:del w:id=\"7\"/>", cell.formatted("", "tabel")) + "</w:tbl>");

        assertEquals(List.of("blijft", ""), paragraphs(head));
        assertEquals(1, head.all("w:tbl").count());
        assertFalse(head.toString().contains("Wim"), head.toString());
    }

    @Test
    void whatContentControlsShowStaysWhereverTheyStand() throws UnusableDocument {
        String control =
                "<w:sdt><w:sdtPr><w:alias w:val=\"Afdeling\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        XmlElement head = cleaned(control.formatted("<w:p>" + control.formatted(run("Wonen")) + "</w:p>")
                + "<w:tbl>"
                + control.formatted(control.formatted(
                        "<w:tr>" + control.formatted("<w:tc><w:p>" + run("Energie") + "</w:p></w:tc>") + "</w:tr>"))
                + "</w:tbl><w:p/>");

        assertEquals(List.of("Wonen", "Energie", ""), paragraphs(head));
        assertEquals(0, head.all("w:sdt").count());
        assertEquals(List.of("its content controls (their contents stay)"), unseen());
    }

    @Test
    void whatWordPutsAroundPageNumbersIsNoneOfThem() throws UnusableDocument {
        XmlElement head =
                cleaned("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Page Numbers (Bottom of Page)\"/>"
                        + "</w:docPartObj></w:sdtPr><w:sdtContent><w:p>" + run("3") + "</w:p></w:sdtContent></w:sdt>");

        assertEquals(List.of("3"), paragraphs(head));
        assertEquals(List.of(), leftBehind.unseen());
    }

    @Test
    void aBoxOfTextWithinAnotherIsLeftOut() throws UnusableDocument {
        String box =
                "<w:p><w:r><w:drawing xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wp:inline><wp:extent/>"
                        + "<wp:docPr id=\"1\" name=\"a\"/><a:graphic><a:graphicData"
                        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx>"
                        + "<w:txbxContent>%s</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline>"
                        + "</w:drawing></w:r></w:p>";
        XmlElement head = cleaned(box.formatted("<w:p>" + run("buiten") + "</w:p>" + box.formatted("<w:p/>")));

        assertEquals(1, head.all("w:txbxContent").count());
        assertEquals("buiten", words(head));
        assertEquals(
                List.of("a text box inside another"),
                leftBehind.seen().stream().map(seen -> seen.thing().english()).toList());
    }

    @Test
    void sumsOfPagesAreInDigitsUnlessTheFieldSaysOtherwise() throws UnusableDocument {
        String field = "<w:fldSimple w:instr=\"%s\">" + run("9") + "</w:fldSimple>";
        XmlElement head = cleaned("<w:p>" + field.formatted(" NUMPAGES ")
                + field.formatted(" numpages \\* MERGEFORMAT ") + field.formatted(" NUMPAGES \\* roman ")
                + field.formatted(" SECTIONPAGES \\# &quot;0&quot; ") + field.formatted(" PAGE ") + "</w:p>");

        assertEquals(
                List.of(
                        "NUMPAGES \\* Arabic",
                        "numpages \\* Arabic \\* MERGEFORMAT",
                        "NUMPAGES \\* roman",
                        "SECTIONPAGES \\# \"0\"",
                        "PAGE"),
                head.all("w:fldSimple")
                        .map(each -> each.attribute("w:instr").orElse("").strip())
                        .toList());
    }
}
