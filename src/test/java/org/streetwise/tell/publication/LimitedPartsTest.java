package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.document.TreePrinter;
import org.streetwise.tell.template.ReportTemplate;

/// A publication that has no room for all says in numbers what more there is.
class LimitedPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            results: [a, b, c, d, e]               | nl | ''
            results: [a, b, c, d, e, f]            | nl | Nog één resultaat staat in het rapport.
            results: [a, b, c, d, e, f, g, h]      | nl | Nog drie resultaten staan in het rapport.
            results: [a, b, c, d, e, f, g, h]      | en | Three more results are in the report.
            """)
    void aFactsheetSaysHowManyMoreResultsThereAre(String results, String language, String said) {
        String tree =
                tree(new WrittenProgramme("", "themes: []").with(results), "factsheets", language, Optional.empty());

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
    void aDraftSaysOfWhichRecommendationsNobodyChose() {
        String open =
                "een keuze: van de zes aanbevelingen hebben er vier plaats, en bij geen staat een volgorde (priority)";

        assertTrue(summary(6, "").contains(open), summary(6, ""));
        assertFalse(summary(6, ", priority: 1").contains(open));
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
        return tree(programme, "summary", "nl", Optional.of(new Draft(LocalDate.of(2026, 12, 1), Optional.empty())));
    }

    private static String tree(WrittenProgramme programme, String template, String language, Optional<Draft> draft) {
        Selection selection = programme.selection();
        return Stream.of(Publication.write(
                                selection,
                                Synthesis.of(selection),
                                ReportTemplate.named(template, new Language(language)),
                                draft,
                                new Diagnostics())
                        .document())
                .map(TreePrinter::of)
                .reduce("", String::concat)
                .replace('\u00a0', ' ')
                .replace('~', ' ');
    }
}
