package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.streetwise.print.docx.DocxText;
import org.streetwise.print.pdf.PdfReading;
import org.streetwise.source.ProjectWorkspace;

/// Anonymous neighbourhoods, with and without a stand-in for their municipality.
class AnonymousCaseTest {
    private final Map<String, String> files = new TreeMap<>(Map.of(
            "streetwise.yml",
            "format: 1\ntitle: Proef\n",
            "themes.yml",
            "themes: [{id: geld, title: Geld}]\n",
            "cases/pendrecht.yml",
            neighbourhood("Rotterdam", "Pendrecht", "anonymous: Wijk A")));

    private static String neighbourhood(String municipality, String name, String field) {
        return """
                municipality: %s
                neighbourhood: %s
                challenge: De wijk gaat van het aardgas af.
                lessons:
                  - id: tijd
                    title: Neem de tijd voor een gesprek
                    theme: geld
                    learnt: Wie de tijd neemt, hoort meer.
                %s
                """.formatted(municipality, name, field);
    }

    private String words() throws Exception {
        Printed printed = Printed.of(ProjectWorkspace.of(files));
        List<String> words = printed.pdfWords();
        assertEquals(printed.docxWords(), DocxText.words(printed.docx()));
        try (PdfReading pdf = new PdfReading(printed.pdf())) {
            assertEquals(words, pdf.words());
        }
        return String.join(" ", words);
    }

    @Test
    void anAnonymousCaseNeedsNoMunicipality() throws Exception {
        String words = words();

        assertTrue(words.contains("Over geld is één ervaring opgetekend, in Wijk A."), words);
        assertFalse(words.contains("Gemeente"), "no municipality is named");
        assertFalse(words.contains("Wijk A,"), words);
        assertFalse(words.contains("niet genoemd"), words);
    }

    @Test
    void aTableWithOtherCasesSaysThatTheMunicipalityIsNotNamed() throws Exception {
        files.put("cases/zuid.yml", neighbourhood("Vlissingen", "Zuid", ""));

        String words = words();

        assertTrue(words.contains("Wijk A niet genoemd"), words);
        assertTrue(words.contains("Zuid Vlissingen"), words);
        assertFalse(words.contains("niet bekend"), words);
        assertFalse(words.contains("Rotterdam"), words);
    }

    @Test
    void neighbourhoodsOfTheSameNameAreToldApartByMunicipality() throws Exception {
        files.put("cases/zuid.yml", neighbourhood("Vlissingen", "Wijk A", ""));

        String words = words();

        assertTrue(words.contains("Opgetekend in één wijk: Wijk A."), words);
        assertTrue(words.contains("Opgetekend in één wijk: Wijk A (Vlissingen)."), words);
    }

    @Test
    void theStandInForTheMunicipalityIsPrinted() throws Exception {
        files.put(
                "cases/pendrecht.yml",
                neighbourhood("Rotterdam", "Pendrecht", "anonymous: {name: Wijk A, municipality: een grote stad}"));

        String words = words();

        assertTrue(words.contains("Wijk A, een grote stad"), words);
        assertFalse(words.contains("Rotterdam"), words);
    }
}
