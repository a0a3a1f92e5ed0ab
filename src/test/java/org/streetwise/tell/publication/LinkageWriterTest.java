package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.know.synthesis.LinkageSynthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.LinkagePart;

class LinkageWriterTest {
    private static final String TASKS = """
            tasks:
              - {id: energie, label: Energie, inText: energie}
              - {id: werk, label: Werk, inText: werk}
              - {id: schuld, label: Armoede en schulden, inText: armoede en schulden}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            used used seen seen seen none | In vijf wijken is een koppelkans gezien tussen energie en werk. In twee is die benut; in drie bleef het bij zien.
            used none                     | In één wijk is een koppelkans gezien tussen energie en werk: W1. Die is benut.
            used used                     | In twee wijken is een koppelkans gezien tussen energie en werk. In beide is die benut.
            used tried dropped seen       | In vier wijken is een koppelkans gezien tussen energie en werk. In één is die benut, in één is het geprobeerd, in één is die losgelaten; in één bleef het bij zien.
            tried seen seen none          | In drie wijken is een koppelkans gezien tussen energie en werk. In één is het geprobeerd; in twee bleef het bij zien.
            used used dropped             | In drie wijken is een koppelkans gezien tussen energie en werk. In twee is die benut, in één is die losgelaten.
            seen none none                | In één wijk is een koppelkans gezien tussen energie en werk: W1. Daar bleef het bij.
            dropped dropped none          | In twee wijken is een koppelkans gezien tussen energie en werk. In beide is die losgelaten.
            seen seen seen                | In drie wijken is een koppelkans gezien tussen energie en werk. In alle drie bleef het daarbij.
            """)
    void neighbourhoodsAreCountedByTheStateOfTheirLinkage(String states, String said) {
        assertEquals(said, counts(states, Language.DUTCH));
    }

    @Test
    void aNeighbourhoodCountsOnceUnderItsFurthestState() {
        WrittenProgramme programme =
                new WrittenProgramme(TASKS, "themes: []").with("""
                    linkages:
                      - {tasks: [energie, werk], state: seen}
                      - {tasks: [werk, energie], state: used}
                    """).with("");

        assertEquals(
                "In één wijk is een koppelkans gezien tussen energie en werk: W1. Die is benut.",
                counts(programme.in(Language.DUTCH)));
    }

    @Test
    void tasksWhoseNamesHaveAnAndInThemAreQuoted() {
        Writers writers = new WrittenProgramme(TASKS, "themes: []")
                .with("linkages: [{tasks: [schuld, energie], state: used}]")
                .in(Language.DUTCH);

        assertEquals(
                "In één wijk is een koppelkans gezien tussen ‘energie’ en ‘armoede en schulden’: W1. Die is benut.",
                counts(writers));
        assertEquals(
                "Energie + armoede en schulden",
                PlainText.of(
                        writers.linkages().title(writers.synthesis().linkages().getFirst())));
    }

    @Test
    void sentencesUseTheNamesThatTasksHaveInText() {
        Writers writers = new WrittenProgramme("""
                        tasks:
                          - {id: wonen, label: Wonen}
                          - {id: ouderen, label: Ouderen, inText: langer thuis wonen}
                        """, "themes: []")
                .with("linkages: [{tasks: [wonen, ouderen], state: seen}]")
                .in(Language.DUTCH);

        assertEquals(
                "In één wijk is een koppelkans gezien tussen wonen en langer thuis wonen: W1. Daar bleef het bij.",
                counts(writers));
    }

    /// Numbers over twenty are written in digits, unless they are round.
    @Test
    void oneNumberInDigitsPutsTheWholeSentenceInDigits() {
        List<String> states = new ArrayList<>(Collections.nCopies(21, "used"));
        states.addAll(List.of("seen", "none"));

        assertEquals(
                "In 22 wijken is een koppelkans gezien tussen energie en werk. In 21 is die benut; in 1 bleef het bij zien.",
                counts(String.join(" ", states), Language.DUTCH));
    }

    @Test
    void noSentenceHasASlotThatIsNotFilled() {
        for (Language language : WrittenProgramme.languages()) {
            for (int used = 0; used <= 22; used++) {
                for (int seen = 0; seen <= 22; seen += 7) {
                    if (used + seen > 0) {
                        String said = counts("used ".repeat(used) + "seen ".repeat(seen) + "none", language);
                        assertFalse(said.matches(".*(\\{|\\}|#|  |null).*"), said);
                    }
                }
            }
        }
    }

    private static String counts(String states, Language language) {
        WrittenProgramme programme = new WrittenProgramme(TASKS, "themes: []");
        Arrays.stream(states.split(" "))
                .forEach(state -> programme.with(
                        state.equals("none") ? "" : "linkages: [{tasks: [energie, werk], state: " + state + "}]\n"));
        return counts(programme.in(language));
    }

    private static String counts(Writers writers) {
        LinkageSynthesis linkage = writers.synthesis().linkages().getFirst();
        Block counts = writers.linkages().write(linkage, LinkagePart.COUNTS).getFirst();
        return PlainText.of(((Block.Paragraph) counts).inlines());
    }
}
