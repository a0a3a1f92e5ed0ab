package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.publication.count.OutcomeWriter;

class OutcomeWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worked worked worked worked mixed failed failed open open open | In vier wijken werkte de aanpak, in één deels en in twee niet. In drie wijken is het resultaat nog niet bekend.
            worked worked worked worked | De aanpak werkte in alle vier de wijken.
            worked worked               | De aanpak werkte in beide wijken.
            worked                      | De aanpak werkte.
            worked none                 | In één van de twee wijken werkte de aanpak; van de andere is de uitkomst niet opgetekend.
            failed failed none          | In twee van de drie wijken werkte de aanpak niet; van de andere is de uitkomst niet opgetekend.
            worked worked worked failed none none none | In drie van de zeven wijken werkte de aanpak, in één niet; van de andere drie is de uitkomst niet opgetekend.
            failed failed               | De aanpak werkte in beide wijken niet.
            failed failed failed        | De aanpak werkte in alle drie de wijken niet.
            mixed mixed                 | De aanpak werkte in beide wijken deels.
            failed                      | De aanpak werkte niet.
            open                        | Het resultaat is nog niet bekend.
            worked failed               | In één wijk werkte de aanpak, in één niet.
            mixed mixed failed          | In twee wijken werkte de aanpak deels, in één niet.
            open open                   | Het resultaat is nog niet bekend.
            none none                   | ''
            """)
    void onlyRecordedOutcomesAreCounted(String outcomes, String said) {
        assertEquals(said, said(outcomes, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            worked worked mixed failed | Volgens de betrokkenen werkte de aanpak in twee wijken, in één deels en in één niet.
            worked worked              | Volgens de betrokkenen werkte de aanpak in beide wijken.
            failed failed none         | Volgens de betrokkenen werkte de aanpak in twee van de drie wijken niet; van de andere is de uitkomst niet opgetekend.
            worked                     | Volgens de betrokkenen werkte de aanpak.
            worked open                | Volgens de betrokkenen werkte de aanpak in één wijk. In één wijk is het resultaat nog niet bekend.
            """)
    void theFirstSentenceNamesWhoJudges(String outcomes, String said) {
        assertEquals(said, said(outcomes, true));
    }

    @Test
    void aNeighbourhoodWithSuccessAndFailureCountsAsPartial() {
        Writers writers = new WrittenProgramme("", themes(List.of("w1/a", "w1/b", "w2/a")))
                .with("lessons: [" + lesson("a", "worked") + ", " + lesson("b", "failed") + "]")
                .with("lessons: [" + lesson("a", "worked") + "]")
                .in(Language.DUTCH);

        assertEquals("In één wijk werkte de aanpak, in één deels.", said(writers, false));
    }

    @Test
    void theTextSaysWhatWasNotRecorded() {
        Writers writers = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with("results: Klaar.")
                .with("results: Klaar.")
                .with("lessons: [" + lesson("a", "worked") + "]")
                .with("lessons: [" + lesson("a", "open") + "]")
                .in(Language.DUTCH);

        assertEquals(
                "Van één wijk zijn geen resultaten opgetekend: W4. Van alle vier de wijken zijn geen cijfers opgetekend."
                        + " Van twee wijken zijn geen ervaringen opgetekend: W1 en W2.",
                PlainText.of(writers.counts().notRecorded()));
    }

    @Test
    void aChapterNamesWhoJudgesOnlyWhereThatChanges() {
        String lesson = "lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Ja, outcome: worked}]";
        String tree = new WrittenProgramme("", "themes: [{id: geld, title: Geld}]")
                .with(lesson)
                .with(lesson)
                .with("participation: public-source\nsources: https://a.example/\n" + lesson)
                .with(lesson)
                .tree("report", Language.DUTCH);
        List<String> said = Pattern.compile("(?:Volgens [a-z ]+ werkte|De aanpak werkte)[^.]*\\.")
                .matcher(tree)
                .results()
                .map(MatchResult::group)
                .toList();

        assertEquals(
                List.of(
                        "Volgens de betrokkenen werkte de aanpak.",
                        "De aanpak werkte.",
                        "Volgens de bron werkte de aanpak.",
                        "Volgens de betrokkenen werkte de aanpak."),
                said);
    }

    private static String said(String outcomes, boolean first) {
        String[] typed = outcomes.split(" ");
        List<String> carriers = new ArrayList<>();
        for (int i = 1; i <= typed.length; i++) {
            carriers.add("w" + i + "/a");
        }
        WrittenProgramme programme = new WrittenProgramme("", themes(carriers));
        for (String outcome : typed) {
            programme.with("lessons: [" + lesson("a", outcome) + "]");
        }
        return said(programme.in(Language.DUTCH), first);
    }

    private static String said(Writers writers, boolean first) {
        return PlainText.of(new OutcomeWriter(writers.sentences())
                .write(writers.synthesis().numbered().getFirst(), first));
    }

    private static String themes(List<String> carriers) {
        return "themes: [{id: geld, title: Geld, lessons: [{id: samen, title: Samen is goedkoper, text: Ja, carriedBy: ["
                + String.join(", ", carriers) + "]}]}]";
    }

    private static String lesson(String id, String outcome) {
        return "{id: " + id + ", title: Betaal samen op tijd, theme: geld, learnt: Het hielp"
                + (outcome.equals("none") ? "" : ", outcome: " + outcome) + "}";
    }
}
