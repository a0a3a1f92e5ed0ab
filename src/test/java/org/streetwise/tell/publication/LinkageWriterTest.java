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
              - {id: schuld, label: Armoede en schulden, inText: armoede}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            used used seen seen seen none | De opgaven energie en werk zijn in vijf wijken aan elkaar gekoppeld. In twee wijken is de koppelkans benut, in drie alleen gezien.
            used none                     | De opgaven energie en werk zijn in één wijk aan elkaar gekoppeld. De koppelkans is daar benut.
            used used                     | De opgaven energie en werk zijn in beide wijken aan elkaar gekoppeld. De koppelkans is daar benut.
            used tried dropped seen       | De opgaven energie en werk zijn in alle vier de wijken aan elkaar gekoppeld. In één wijk is de koppelkans benut, in één geprobeerd, in één losgelaten en in één alleen gezien.
            tried seen seen none          | Een koppeling van de opgaven energie en werk kwam in drie wijken aan de orde. In één wijk is de koppelkans geprobeerd, in twee alleen gezien.
            seen none none                | Een koppeling van de opgaven energie en werk kwam in één wijk aan de orde. De koppelkans is daar alleen gezien.
            dropped dropped none          | Een koppeling van de opgaven energie en werk kwam in twee wijken aan de orde. De koppelkans is daar losgelaten.
            """)
    void whatIsJoinedIsCounted(String states, String said) {
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
                "De opgaven energie en werk zijn in één wijk aan elkaar gekoppeld. De koppelkans is daar benut.",
                counts(programme.in(Language.DUTCH)));
    }

    @Test
    void tasksWhoseNamesHaveAnAndInThemAreQuoted() {
        Tools tools = new WrittenProgramme(TASKS, "themes: []")
                .with("linkages: [{tasks: [schuld, energie], state: used}]")
                .in(Language.DUTCH);

        assertEquals(
                "De opgaven ‘energie’ en ‘armoede en schulden’ zijn in één wijk aan elkaar gekoppeld. De koppelkans is"
                        + " daar benut.",
                counts(tools));
        assertEquals(
                "Energie + armoede en schulden",
                PlainText.of(new LinkageWriter(tools)
                        .title(tools.synthesis().linkages().getFirst())));
    }

    /// More than twenty, and not round: then all of the sentence's numbers are digits.
    @Test
    void oneNumberInDigitsMakesAllDigits() {
        List<String> states = new ArrayList<>(Collections.nCopies(21, "used"));
        states.addAll(List.of("seen", "none"));

        assertEquals(
                "De opgaven energie en werk zijn in 22 wijken aan elkaar gekoppeld. In 21 wijken is de koppelkans benut,"
                        + " in 1 alleen gezien.",
                counts(String.join(" ", states), Language.DUTCH));
    }

    @Test
    void noCountLeavesAHole() {
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

    private static String counts(Tools tools) {
        LinkageSynthesis linkage = tools.synthesis().linkages().getFirst();
        Block counts =
                new LinkageWriter(tools).write(linkage, LinkagePart.COUNTS).getFirst();
        return PlainText.of(((Block.Paragraph) counts).inlines());
    }
}
