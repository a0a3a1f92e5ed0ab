package org.streetwise.print.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertySchemaTest {
    private static List<String> names(XmlElement element) {
        return element.elements().map(XmlElement::name).toList();
    }

    @Test
    void propertiesAreInTheStandardsOrderEachOnce() {
        XmlElement run = XmlElement.of(
                "w:rPr",
                XmlElement.value("w:sz", "24"),
                XmlElement.of("w:b"),
                XmlElement.of("w:foo"),
                XmlElement.value("w:sz", "20"),
                XmlElement.of("w:rFonts"));

        XmlElement cleaned = FormatProperties.cleaned(run);
        assertEquals(List.of("w:rFonts", "w:b", "w:sz"), names(cleaned));
        assertEquals("24", cleaned.element("w:sz").flatMap(XmlElement::value).orElseThrow());
    }

    @Test
    void aTablesStyleKeepsItsLooksForAllPartsOfTables() {
        XmlElement style = XmlElement.of(
                "w:style",
                XmlElement.of("w:tblStylePr").with("w:type", "firstRow"),
                XmlElement.of("w:rPr"),
                XmlElement.of("w:tblStylePr").with("w:type", "lastRow"),
                XmlElement.of("w:pPr"),
                XmlElement.value("w:name", "Tabel"));

        assertEquals(
                List.of("w:name", "w:pPr", "w:rPr", "w:tblStylePr", "w:tblStylePr"),
                names(FormatProperties.cleaned(style)));
    }

    @Test
    void numbersThatAreNoneAreLeftOut() {
        for (String none : List.of("", "x", "-4", "999999999999", "1e3")) {
            assertEquals(
                    List.of(),
                    names(FormatProperties.cleaned(XmlElement.of("w:rPr", XmlElement.value("w:sz", none)))),
                    none);
        }
        XmlElement indent = XmlElement.of("w:ind")
                .with("w:left", "x")
                .with("w:right", "-2.5cm")
                .with("w:hanging", "284");
        XmlElement cleaned = FormatProperties.cleaned(XmlElement.of("w:pPr", indent))
                .element("w:ind")
                .orElseThrow();
        assertEquals(
                List.of("w:right", "w:hanging"),
                List.copyOf(cleaned.attributes().keySet()));
    }
}
