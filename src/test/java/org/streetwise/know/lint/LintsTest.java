package org.streetwise.know.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.diagnostic.Code;

class LintsTest {
    private static final String PATH = "cases/pendrecht.yml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Les 3 luister eerst en praat dan|Luister eerst en praat dan",
                "'3. wie luistert, hoeft minder te doen'|'Wie luistert, hoeft minder te doen'",
                "Wie luistert, hoeft minder te doen.|Wie luistert, hoeft minder te doen",
                "Wie *luistert*, hoeft minder te *doen*.|Wie *luistert*, hoeft minder te *doen*",
            })
    void aTitleIsMendedByItsEdits(String wrong, String right) {
        String mended = new Linted().withLesson(wrong, "").mended(Code.TITLE_NO_SENTENCE, PATH);
        assertTrue(mended.contains("title: " + right + "\n"), mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"30 procent van de huizen blijft over", "2021 was een jaar van wachten", "Wie vraagt, die wint..."
            })
    void aTitleMayBeginWithANumberOrEndOpen(String title) {
        assertEquals(List.of(), new Linted().withLesson(title, "").said());
    }

    @Test
    void aTitleForResidentsMayBeShort() {
        String plain = "plain:\n  title: %s\n  text: Dat helpt.";
        assertEquals(
                List.of(),
                new Linted()
                        .withLesson("Wie praat, leert de ander kennen", plain.formatted("Praat met elkaar"))
                        .said());
        assertEquals(
                List.of("this title ends with a full stop"),
                new Linted()
                        .withLesson("Wie praat, leert de ander kennen", plain.formatted("Praat met elkaar."))
                        .said());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“Eindelijk vroeg iemand iets”|Eindelijk vroeg iemand iets",
                "‘Eindelijk vroeg iemand iets’|Eindelijk vroeg iemand iets",
                "„Eindelijk vroeg iemand iets”|Eindelijk vroeg iemand iets",
                "‘Ja’ zei ik, en nog eens ‘ja’|‘Ja’ zei ik, en nog eens ‘ja’",
                "‘s Avonds is er niemand|‘s Avonds is er niemand",
            })
    void aQuotesOwnQuotationMarksAreRemoved(String written, String right) {
        String mended = new Linted()
                .withLesson("Wie vraagt, hoort nog eens wat", "quotes:\n  text: " + written + "\n  consent: 2021")
                .mended(Code.QUOTATION_MARKS_TWICE, PATH);
        assertTrue(mended.contains("text: " + right + "\n"), mended);
    }

    @Test
    void factsAreReportedOnlyIfTheyAreOldForCertain() {
        Linted linted = new Linted().withCase("checked: 2021-03\n");
        assertEquals(List.of(), linted.diagnostics(Optional.empty()));
        assertEquals(List.of(), linted.diagnostics(Optional.of(LocalDate.of(2022, 3, 31))));
        assertEquals(
                1, linted.diagnostics(Optional.of(LocalDate.of(2022, 4, 1))).size());
    }

    @Test
    void theRequestedDayOverridesTheDayOfPublication() {
        Linted linted = new Linted()
                .with("streetwise.yml", "format: 1\ntitle: Proef\ndate: 2026\n")
                .withCase("checked: 2021-03\n");
        assertEquals(1, linted.diagnostics(Optional.empty()).size());
        assertEquals(List.of(), linted.diagnostics(Optional.of(LocalDate.of(2021, 12, 1))));
    }

    @Test
    void aTermIsUsedIfItsWordOccurs() {
        Linted linted = new Linted().with("streetwise.yml", """
                format: 1
                title: Proef
                glossary:
                  - {id: a, term: Koppelkans, text: Een kans.}
                  - {id: b, term: Straattafel, text: Een tafel.}
                  - {id: c, term: Saldering, text: Verrekening.}
                  - {id: d, term: Warmtenet, text: Een net.}
                """);
        assertEquals(
                List.of("no text uses the term `d`"),
                linted.withLesson(
                                "Wie koppelkansen ziet, komt verder dan wie wacht",
                                "happened: Aan de STRAATTAFEL kwam het [verrekenen](term:c) ter sprake.")
                        .said());
    }

    @Test
    void aSourceCitedOnlyInATranslationIsUsed() {
        Linted linted = new Linted()
                .with("references.yml", "references: [{key: monitor, title: Monitor}]\n")
                .withLesson("Wie vraagt, hoort nog eens wat", "");
        assertEquals(List.of("no text cites `monitor`"), linted.said());
        String translated = "lessons:\n  - title: Who asks will hear [@monitor]\n    learnt: This.\n";
        assertTrue(linted.with("cases/pendrecht.en.yml", translated).said().stream()
                .noneMatch(said -> said.startsWith("no text cites")));
    }

    @Test
    void aNewProgrammeHasNoUnusedEntries() {
        assertEquals(List.of(), new Linted().said());
    }

    @Test
    void unusedEntriesAreNotReportedIfAReferenceIsMisspelt() {
        assertEquals(
                List.of("unknown theme `gelt`"),
                new Linted()
                        .withCase("lessons: [{title: Wie vraagt hoort wat, theme: gelt, learnt: Dit.}]\n")
                        .said());
    }
}
