package org.streetwise.print.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertySchemaTest {
    private static List<String> names(Element element) {
        return element.elements().map(Element::name).toList();
    }

    @Test
    void propertiesAreInTheStandardsOrderEachOnce() {
        Element run = Element.of(
                "w:rPr",
                Element.value("w:sz", "24"),
                Element.of("w:b"),
                Element.of("w:foo"),
                Element.value("w:sz", "20"),
                Element.of("w:rFonts"));

        Element cleaned = Properties.cleaned(run);
        assertEquals(List.of("w:rFonts", "w:b", "w:sz"), names(cleaned));
        assertEquals("24", cleaned.element("w:sz").flatMap(Element::value).orElseThrow());
    }

    @Test
    void aTablesStyleKeepsItsLooksForAllPartsOfTables() {
        Element style = Element.of(
                "w:style",
                Element.of("w:tblStylePr").with("w:type", "firstRow"),
                Element.of("w:rPr"),
                Element.of("w:tblStylePr").with("w:type", "lastRow"),
                Element.of("w:pPr"),
                Element.value("w:name", "Tabel"));

        assertEquals(
                List.of("w:name", "w:pPr", "w:rPr", "w:tblStylePr", "w:tblStylePr"), names(Properties.cleaned(style)));
    }

    @Test
    void numbersThatAreNoneAreLeftOut() {
        for (String none : List.of("", "x", "-4", "999999999999", "1e3")) {
            assertEquals(List.of(), names(Properties.cleaned(Element.of("w:rPr", Element.value("w:sz", none)))), none);
        }
        Element indent = Element.of("w:ind")
                .with("w:left", "x")
                .with("w:right", "-2.5cm")
                .with("w:hanging", "284");
        Element cleaned =
                Properties.cleaned(Element.of("w:pPr", indent)).element("w:ind").orElseThrow();
        assertEquals(
                List.of("w:right", "w:hanging"),
                List.copyOf(cleaned.attributes().keySet()));
    }
}
