package org.streetwise.print.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TestStylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.SampleDocument;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;

class ContentsRoomTest {
    private static final FontLibrary FONTS = new FontLibrary();
    private static final Stylesheet SHEET = TestStylesheet.plain();

    @Test
    void labelsThatFitLeaveTheStylesheetAsItIs() {
        assertEquals(0, ContentsRoom.lacking(document(2, "Les 10"), SHEET, FONTS, 1));
        assertEquals(SHEET, ContentsRoom.widened(SHEET, 0));
    }

    @Test
    void theWidestLabelMakesRoomAtAllLevels() {
        NumberedDocument document = document(2, "Observation 14");

        double lacking = ContentsRoom.lacking(document, SHEET, FONTS, 1);
        Stylesheet wider = ContentsRoom.widened(SHEET, lacking);

        TextStyle lessons = wider.style(StyleName.CONTENTS_2);
        assertTrue(new Faces(FONTS, wider).label("Observation 14", lessons) <= lessons.hang());
        assertEquals(60 + lacking, lessons.hang());
        assertEquals(lacking, lessons.indentLeft(), "labels begin where they did");
        assertEquals(lacking, wider.style(StyleName.CONTENTS_1).indentLeft(), "titles stay below each other");
        assertEquals(0, ContentsRoom.lacking(document, wider, FONTS, 1));
    }

    @Test
    void aTypefaceThatIsNotAtHandMayBeWider() {
        NumberedDocument document = document(2, "Observation 14");

        assertTrue(ContentsRoom.lacking(document, SHEET, FONTS, 1.2)
                > ContentsRoom.lacking(document, SHEET, FONTS, 1) + 8);
    }

    @Test
    void labelsInTheLineStayThere() {
        assertEquals(0, ContentsRoom.lacking(document(3, "Observation 14"), SHEET, FONTS, 1));
        assertEquals(
                SHEET.style(StyleName.CONTENTS_3),
                ContentsRoom.widened(SHEET, 9).style(StyleName.CONTENTS_3));
    }

    private static NumberedDocument document(int level, String label) {
        ContentsEntry entry = new ContentsEntry(
                level, Optional.of(label), List.of(new Inline.Text("Luister eerst")), new Target("lesson"));
        return new NumberedDocument(SampleDocument.once(), Map.of(), List.of(entry));
    }
}
