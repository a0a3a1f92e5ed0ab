package org.streetwise.print.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.house.SampleHead.begin;
import static org.streetwise.print.house.SampleHead.field;
import static org.streetwise.print.house.SampleHead.paragraphs;
import static org.streetwise.print.house.SampleHead.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Message;

/// No name that a field shows gets into a publication, however the field is written.
class FieldCleaningTest {
    private static final String NAME = run("Zwartevos");
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private final DroppedContents leftBehind = new DroppedContents();

    private XmlElement cleaned(String... paragraphs) throws UnusableDocument {
        XmlElement head = SampleHead.cleaned("<w:p>" + String.join("</w:p><w:p>", paragraphs) + "</w:p>", leftBehind);
        assertFalse(head.toString().contains("Zwartevos"), head.toString());
        return head;
    }

    private static List<String> fields(XmlElement head) {
        return head.all("w:fldSimple")
                .map(each -> each.attribute("w:instr").orElse("").strip())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTHOR",
                "author",
                "AUTHOR\\* MERGEFORMAT",
                "LASTSAVEDBY",
                "USERNAME",
                "DOCPROPERTY Afdeling",
                "FILENAME \\p",
                "REF naam",
                "FIELDOFTOMORROW",
                ""
            })
    void aFieldThatMayShowANameIsLeftOut(String instruction) throws UnusableDocument {
        String simple = "<w:fldSimple w:instr=\"" + instruction + "\">" + NAME + "</w:fldSimple>";

        assertEquals(
                List.of("voor na"), paragraphs(cleaned(run("voor ") + field(instruction, NAME) + simple + run("na"))));
        assertEquals(1, leftBehind.unseen().size());
    }

    @Test
    void aFieldWithinTheResultOfAnotherIsLeftOutAlone() throws UnusableDocument {
        String author = field("AUTHOR", NAME);
        String simple = "<w:fldSimple w:instr=\"AUTHOR\">" + NAME + "</w:fldSimple>";

        assertEquals(
                List.of("door  en "),
                paragraphs(cleaned(field("QUOTE", run("door ") + author + run(" en ") + simple))));
    }

    @Test
    void aResultThatMayRepeatAFieldInItsInstructionIsLeftOut() throws UnusableDocument {
        String condition = "<w:r><w:instrText>IF </w:instrText></w:r>" + field("AUTHOR", NAME)
                + "<w:r><w:instrText> = \"\" \"\" \"x\"</w:instrText></w:r>";

        assertEquals(List.of("na"), paragraphs(cleaned(field(condition, NAME) + run("na"))));
    }

    @Test
    void aFieldThatGoesOnInOtherParagraphsIsLeftOutInAllOfThem() throws UnusableDocument {
        assertEquals(
                List.of("voor", "", "na"),
                paragraphs(cleaned(run("voor") + begin("AUTHOR") + NAME, NAME, NAME + END + run("na"))));
    }

    @Test
    void theResultOfAHarmlessFieldStaysAsText() throws UnusableDocument {
        XmlElement head = cleaned(
                field("HYPERLINK \"https://example.org\"", run("example.org")),
                begin("QUOTE") + run("een"),
                run("twee") + END + run(" drie"));

        assertEquals(List.of("example.org", "een", "twee drie"), paragraphs(head));
        assertEquals(List.of(), fields(head));
        assertEquals(List.of(), leftBehind.unseen());
    }

    @Test
    void aPageNumberStaysAFieldWithinTextToo() throws UnusableDocument {
        XmlElement head = cleaned(field("QUOTE", run("p. ") + field("PAGE\\*roman", run("iv"))));

        assertEquals(List.of("p. iv"), paragraphs(head));
        assertEquals(List.of("PAGE\\*roman"), fields(head));
    }

    @Test
    void aPageNumberThatEndsInAnotherParagraphIsText() throws UnusableDocument {
        XmlElement head = cleaned(begin("PAGE") + run("4"), run("!") + END);

        assertEquals(List.of("4", "!"), paragraphs(head));
        assertEquals(List.of(), fields(head));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:dataBinding w:xpath=\"/ns1:coreProperties[1]/ns0:creator[1]\"/>",
                "<w15:dataBinding w:xpath=\"/ns1:coreProperties[1]/ns0:creator[1]\"/>",
                "<w:dataBinding w:xpath=\"/brief/ondertekenaar\"/>",
                "<w:dataBinding w:xpath=\"/ns0:Properties[1]/ns0:Company[1]\"/>"
                        + "<w15:dataBinding w15:xpath=\"/ns1:coreProperties[1]/ns0:creator[1]\"/>",
            })
    void aControlThatShowsAPropertyIsLeftOut(String binding) throws UnusableDocument {
        String control = "<w:sdt><w:sdtPr>" + binding + "</w:sdtPr><w:sdtContent>" + NAME + "</w:sdtContent></w:sdt>";

        assertEquals(List.of("na"), paragraphs(cleaned(control + run("na"))));
        assertTrue(leftBehind.unseen().contains(Message.of("house-left-behind.names")));
    }

    @Test
    void aControlThatShowsTheOrganisationStays() throws UnusableDocument {
        String control = "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/ns0:Properties[1]/ns0:Company[1]\"/></w:sdtPr>"
                + "<w:sdtContent>" + run("Gemeente Ede") + "</w:sdtContent></w:sdt>";

        assertEquals(List.of("Gemeente Ede"), paragraphs(cleaned(control)));
    }
}
