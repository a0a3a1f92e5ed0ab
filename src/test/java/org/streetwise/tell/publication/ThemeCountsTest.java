package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetwise.tell.publication.CountedProgramme.keys;
import static org.streetwise.tell.publication.CountedProgramme.neighbourhoods;
import static org.streetwise.tell.publication.CountedProgramme.writers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.know.model.Programmes;
import org.streetwise.know.model.StreetwiseLesson;
import org.streetwise.tell.document.PlainText;

class ThemeCountsTest {
    private static final String ALONE = " Elk is een les op zichzelf; zij zijn niet onderling vergeleken.";

    /// @param lessons case lessons on the theme
    /// @param where the neighbourhoods that they come from
    /// @param all the neighbourhoods of the edition
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 1 | 4 | Over geld is één ervaring opgetekend, in W1.
            2 | 1 | 4 | Over geld zijn twee ervaringen opgetekend, beide in W1.
            3 | 1 | 4 | Over geld zijn drie ervaringen opgetekend, alle in W1.
            5 | 2 | 4 | Over geld zijn vijf ervaringen opgetekend, in twee wijken: W1 en W2.
            5 | 3 | 4 | Over geld zijn vijf ervaringen opgetekend, in drie wijken: W1, W2 en W3.
            9 | 7 | 18 | Over geld zijn negen ervaringen opgetekend, in zeven van de achttien wijken.
            2 | 2 | 2 | Over geld zijn twee ervaringen opgetekend, in beide wijken.
            4 | 3 | 3 | Over geld zijn vier ervaringen opgetekend, in alle drie de wijken.
            12 | 12 | 12 | Over geld zijn twaalf ervaringen opgetekend, in alle twaalf de wijken.
            13 | 13 | 13 | Over geld zijn dertien ervaringen opgetekend, in alle dertien wijken.
            21 | 7 | 18 | Over geld zijn 21 ervaringen opgetekend, in 7 van de 18 wijken.
            20 | 7 | 18 | Over geld zijn twintig ervaringen opgetekend, in zeven van de achttien wijken.
            30 | 7 | 18 | Over geld zijn dertig ervaringen opgetekend, in zeven van de achttien wijken.
            """)
    void aChapterSaysHowMuchWasRecordedAndWhere(int lessons, int where, int all, String sentence) {
        assertEquals(sentence + (lessons > 1 ? ALONE : ""), chapter(neighbourhoods(lessons, where, all)));
    }

    /// There are ten experiences. Those that no lesson gathers are lessons in themselves.
    ///
    /// @param gathered how many of them a lesson of the chapter gathers
    /// @param elsewhere how many of them a lesson of another theme gathers
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | 0 | Zij zijn gebundeld in één les.
            0  | 10 | Zij staan bij een ander thema: les 1 (regie).
            6  | 0 | Daarvan zijn er zes gebundeld in één les; de andere vier zijn elk een les op zichzelf.
            9  | 0 | Daarvan zijn er negen gebundeld in één les; de andere is een les op zichzelf.
            1  | 0 | Daarvan is er één opgenomen in les 1; de andere negen zijn elk een les op zichzelf.
            8  | 2 | Daarvan zijn er acht gebundeld in één les; de andere twee staan bij een ander thema: les 2 (regie).
            9  | 1 | Daarvan zijn er negen gebundeld in één les; de andere staat bij een ander thema: les 2 (regie).
            0  | 3 | Daarvan staan er drie bij een ander thema: les 8 (regie); de andere zeven zijn elk een les op zichzelf.
            6  | 3 | Daarvan zijn er zes gebundeld in één les en staan er drie bij een ander thema: les 3 (regie). De andere is een les op zichzelf.
            """)
    void theNumbersOfGatheredAndOtherExperiencesAddUp(int gathered, int elsewhere, String sentence) {
        Programmes programme = neighbourhoods(10, 10, 10)
                .theme("geld", gathering("samen", keys(1, gathered)))
                .theme("regie", gathering("elders", keys(1 + gathered, elsewhere)));

        assertEquals("Over geld zijn tien ervaringen opgetekend, in alle tien de wijken. " + sentence, said(programme));
    }

    @Test
    void aThemeWithoutLessonsHasNoSentence() {
        assertEquals("", said(new Programmes().theme("geld").neighbourhood("w1")));
    }

    @Test
    void aLessonThatTheAuthorsDrewThemselvesIsNotCountedAsAnExperience() {
        assertEquals(
                "Over geld zijn twee ervaringen opgetekend, in beide wijken. Elk is een les op zichzelf; zij zijn niet"
                        + " onderling vergeleken. Les 1 is van de auteurs zelf.",
                said(neighbourhoods(2, 2, 2).theme("geld", Programmes.ofAuthors("eigen"))));
    }

    @Test
    void anExperienceThatTwoLessonsGatherCountsOnceAndIsMentioned() {
        assertEquals(
                "Over geld zijn twee ervaringen opgetekend, in beide wijken. Zij zijn gebundeld in twee lessen. Eén ervaring"
                        + " telt in twee lessen mee.",
                said(neighbourhoods(2, 2, 2)
                        .theme(
                                "geld",
                                Programmes.carried("samen", "w1/l1", "w2/l1"),
                                Programmes.carried("ook", "w1/l1"))));
    }

    @Test
    void anEditionBySubjectHasNoSentenceForAThemeWithoutLessons() {
        Programmes programme = new Programmes()
                .theme("geld")
                .theme("regie", Programmes.carried("samen", "w1/l1", "w1/l2"))
                .neighbourhood("w1", "l1:geld", "l2:geld");

        assertEquals(
                "",
                PlainText.of(writers(programme, "geld")
                        .themeCounts()
                        .of(writers(programme, "geld").synthesis().themes().getFirst())));
    }

    /// An editor of such reports would strike out these words.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 12, 13, 18, 20, 21, 40})
    void noSentenceRanksOrGuesses(int all) {
        for (int where = 1; where <= all; where++) {
            String sentence = chapter(neighbourhoods(where + 2, where, all));
            for (String word :
                    List.of("meeste", "bijna alle", "veel", "enkele", "diverse", "vaak", "%", "een aantal")) {
                assertFalse(sentence.contains(word), sentence);
            }
        }
    }

    /// A lesson with these carriers; no lesson if there are none.
    private static StreetwiseLesson[] gathering(String id, String... carriers) {
        return carriers.length == 0
                ? new StreetwiseLesson[0]
                : new StreetwiseLesson[] {Programmes.carried(id, carriers)};
    }

    private static String chapter(Programmes programme) {
        return said(programme.theme("geld"));
    }

    private static String said(Programmes programme) {
        Writers writers = writers(programme);
        return PlainText.of(
                        writers.themeCounts().of(writers.synthesis().themes().getFirst()))
                .replace('\u00a0', ' ');
    }
}
