package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;
import org.streetwise.tell.document.TreePrinter;

/// A publication without room for everything says how much more there is.
class LimitedPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            results: [a, b, c, d, e]               | nl | ''
            results: [a, b, c, d, e, f]            | nl | Nog één resultaat staat in het rapport.
            results: [a, b, c, d, e, f, g, h]      | nl | Nog drie resultaten staan in het rapport.
            results: [a, b, c, d, e, f, g, h]      | en | Three more results are in the report.
            """)
    void aFactsheetSaysHowManyMoreResultsThereAre(String results, String language, String said) {
        String tree = new WrittenProgramme("", "themes: []").with(results).tree("factsheets", new Language(language));

        assertEquals(!said.isEmpty(), tree.contains(" in het rapport.") || tree.contains("more results"), tree);
        assertTrue(tree.contains(said), tree);
    }

    @Test
    void aHeadingSaysHowManyOfTheRecommendationsStandBelowIt() {
        assertTrue(summary(6, "").contains("Voor gemeenten (4 van de 6)"), summary(6, ""));
        assertTrue(summary(4, "").contains("Voor gemeenten"));
        assertFalse(summary(4, "").contains("van de 4"));
    }

    @Test
    void aDraftSaysWhereRecommendationsWereLeftOutWithoutPriorities() {
        String remark =
                "een keuze: van de zes aanbevelingen hebben er vier plaats, en bij geen staat een volgorde (priority)";

        assertTrue(summary(6, "").contains(remark), summary(6, ""));
        assertFalse(summary(6, ", priority: 1").contains(remark));
        assertFalse(summary(4, "").contains("een keuze:"));
    }

    private static String summary(int recommendations, String first) {
        String all = IntStream.rangeClosed(1, recommendations)
                .mapToObj(i -> "{for: g, text: Doe " + i + (i == 1 ? first : "") + "}")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        WrittenProgramme programme = new WrittenProgramme(
                        "audiences: [{id: g, label: Gemeenten, inText: gemeenten}]",
                        "themes: [{id: geld, title: Geld}]")
                .with(
                        "lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Het hielp, recommendations: ["
                                + all + "]}]");
        Draft draft = new Draft(LocalDate.of(2026, 12, 1), Optional.empty());
        return TreePrinter.of(programme.document("summary", Language.DUTCH, Optional.of(draft)));
    }
}
