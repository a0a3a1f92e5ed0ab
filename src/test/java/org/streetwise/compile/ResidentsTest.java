package org.streetwise.compile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.streetwise.print.docx.DocxText;
import org.streetwise.source.ProjectWorkspace;

/// The edition for residents, in plain words.
class ResidentsTest {
    private final Map<String, String> files = new TreeMap<>(Map.of("streetwise.yml", """
            format: 1
            title: Proef
            editions: [{id: bewoners, template: residents}]
            glossary:
              - {id: net, term: Warmtenet, text: Een collectief systeem., plain: Buizen met warm water.}
              - {id: vve, term: Vereniging van eigenaren (VvE), text: Wie samen een flat bezitten.}
              - {id: kans, term: Koppelkans, text: Een kans om te koppelen.}
            """));

    private void lesson(String place, String plain) {
        files.put("cases/" + place + ".yml", """
                municipality: Stad
                neighbourhood: %s
                challenge: De wijk gaat van het aardgas af.
                lessons:
                  - id: tijd
                    title: Neem de tijd voor een gesprek
                    theme: geld
                    learnt: Wie de tijd neemt, hoort meer.
                    plain: %s
                """.formatted(place.toUpperCase(Locale.ROOT), plain));
    }

    private void theme(String plain) {
        files.put("themes.yml", """
                themes:
                  - id: geld
                    title: Betaalbaarheid
                    plain: wat het kost
                    lessons:
                      - {id: samen, title: Samen is het goedkoper, text: Zo bleek., carriedBy: [a/tijd, b/tijd]%s}
                """.formatted(plain));
    }

    private String words() throws Exception {
        return String.join(
                " ", DocxText.words(Printed.of(ProjectWorkspace.of(files)).docx()));
    }

    @Test
    void aLessonWithoutPlainWordsIsToldByItsCaseLessons() throws Exception {
        theme("");
        lesson("a", "{title: Vraag wat het kost, text: Reken het na.}");
        lesson("b", "{title: Reken per maand, text: Een jaar is lang.}");

        String words = words();

        assertTrue(
                words.contains("Over wat het kost Vraag wat het kost Reken het na. Dit leerden we in A. Reken per maand"
                        + " Een jaar is lang. Dit leerden we in B."),
                words);
        assertFalse(words.contains("Samen is het goedkoper"), "an expert's title");
    }

    @Test
    void aLessonWithPlainWordsIsToldWithAnExample() throws Exception {
        theme(", plain: {title: Samen is goedkoper, text: Doe het met uw buren.}");
        lesson("a", "{title: Vraag wat het kost, text: Reken het na.}");
        lesson("b", "Een jaar is lang.");

        String words = words();

        assertTrue(words.contains("Samen is goedkoper Doe het met uw buren. Een voorbeeld: A. Reken het na."), words);
        assertFalse(words.contains("Een jaar is lang."), words);
    }

    @Test
    void aLessonFromTheLiteratureSaysSo() throws Exception {
        files.put("themes.yml", """
                themes:
                  - id: geld
                    title: Betaalbaarheid
                    lessons:
                      - id: samen
                        title: Samen is het goedkoper
                        origin: literature
                        sources: https://a.example/
                        plain: {title: Samen is goedkoper, text: Doe het met uw buren.}
                """);
        lesson("a", "Reken het na.");

        String words = words();

        assertTrue(
                words.contains("Samen is goedkoper Doe het met uw buren. Dit leerden we uit boeken en onderzoek."),
                words);
    }

    @Test
    void aLessonWithoutAPlainTitleIsLeftOut() throws Exception {
        theme("");
        lesson("a", "Reken het na.");
        lesson("b", "{title: Reken per maand, text: Een jaar is lang.}");

        String words = words();

        assertFalse(words.contains("Reken het na."), words);
        assertTrue(words.contains("Reken per maand"), words);
    }

    @Test
    void onlyPrintedTermsAreExplained() throws Exception {
        theme("");
        lesson("a", "{title: Vraag wat het kost, text: Een warmtenet is duur voor de VvE.}");
        lesson("b", "{title: Reken per maand, text: Een jaar is lang.}");

        String words = words();

        assertTrue(words.contains("Warmtenet Buizen met warm water."), words);
        assertTrue(words.contains("Vereniging van eigenaren (VvE) Wie samen een flat bezitten."), words);
        assertFalse(words.contains("Koppelkans"), words);
        assertFalse(words.contains("collectief"), words);
    }
}
