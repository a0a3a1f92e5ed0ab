package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.know.model.Programmes;
import org.streetwise.know.selection.Selection;
import org.streetwise.know.synthesis.NumberedLesson;
import org.streetwise.know.synthesis.Synthesis;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.ReportTemplate;

class CountsTest {
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
            18 | 18 | 18 | Over geld zijn achttien ervaringen opgetekend, in alle achttien wijken.
            21 | 7 | 18 | Over geld zijn 21 ervaringen opgetekend, in 7 van de 18 wijken.
            30 | 7 | 18 | Over geld zijn dertig ervaringen opgetekend, in zeven van de achttien wijken.
            """)
    void aChapterSaysHowMuchWasRecordedAndWhere(int lessons, int where, int all, String sentence) {
        assertEquals(
                sentence
                        + (lessons > 1
                                ? " De ervaringen in dit hoofdstuk staan naast elkaar; zij zijn niet onderling vergeleken."
                                : ""),
                chapter(lessons, where, all));
    }

    @Test
    void aThemeWithoutLessonsHasNoSentence() {
        Synthesis synthesis = synthesis(new Programmes().theme("geld").neighbourhood("w1"));

        assertEquals(List.of(), counts(synthesis).theme(synthesis.themes().getFirst()));
    }

    @Test
    void whereAnotherThemeGathersTheLessonsThatIsSaid() {
        Programmes programme = new Programmes()
                .theme("geld")
                .theme("regie", Programmes.carried("samen", "w1/l1", "w1/l2"))
                .neighbourhood("w1", "l1:geld", "l2:geld");

        String recorded = "Over geld zijn twee ervaringen opgetekend, beide in W1.";
        String both = chapter(synthesis(programme));
        assertTrue(both.startsWith(recorded + " Zij zijn gebundeld in lessen bij andere thema’s: "), both);
        assertEquals("", chapter(synthesis(programme, "geld")), "they are no lessons of this theme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 5 | Opgetekend in één wijk: W1.
            2 | 5 | Opgetekend in twee wijken: W1 en W2.
            3 | 5 | Opgetekend in drie wijken: W1, W2 en W3.
            4 | 5 | Opgetekend in vier van de vijf wijken: W1, W2, W3 en W4.
            5 | 5 | Opgetekend in alle vijf de wijken.
            2 | 2 | Opgetekend in beide wijken: W1 en W2.
            8 | 18 | Opgetekend in acht van de achttien wijken: W1, W2, W3, W4, W5, W6, W7 en W8.
            9 | 18 | Opgetekend in negen van de achttien wijken (zie bijlage C).
            18 | 18 | Opgetekend in alle achttien wijken.
            9 | 21 | Opgetekend in 9 van de 21 wijken (zie bijlage C).
            """)
    void aLessonSaysWhoCarriesIt(int carriers, int all, String sentence) {
        Programmes programme = neighbourhoods(all, all, all)
                .theme("geld", Programmes.carried("samen", keys(1, carriers).toArray(String[]::new)));
        Synthesis synthesis = synthesis(programme);
        NumberedLesson lesson = synthesis.numbered().getFirst();

        List<Inline> names = List.of(new Inline.Text("bijlage C"));
        assertEquals(sentence, PlainText.of(counts(synthesis).carried(lesson, Optional.of(names))));
    }

    @Test
    void aLessonOfTheAuthorsOwnSaysSo() {
        Synthesis synthesis = synthesis(
                new Programmes().theme("geld", Programmes.ofAuthors("eigen")).neighbourhood("w1"));

        assertEquals(
                "Deze les is getrokken door de auteurs en niet in één wijk opgetekend.",
                PlainText.of(counts(synthesis).carried(synthesis.numbered().getFirst(), Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | In één wijk was de ervaring anders.
            2 | In twee wijken was de ervaring anders: W10 en W11.
            4 | In vier van de achttien wijken was de ervaring anders: W10, W11, W12 en W13.
            """)
    void aLessonSaysWhoDiffers(int differing, String sentence) {
        Programmes programme = neighbourhoods(18, 18, 18)
                .theme("geld", Programmes.contested("samen", keys(1, 9), keys(10, differing)));
        Synthesis synthesis = synthesis(programme);
        NumberedLesson.Gathered lesson =
                (NumberedLesson.Gathered) synthesis.numbered().getFirst();

        assertEquals(sentence, PlainText.of(counts(synthesis).differing(lesson)));
    }

    @Test
    void whereNobodyDiffersNothingIsSaid() {
        Synthesis synthesis = synthesis(neighbourhoods(2, 2, 2).theme("geld", Programmes.carried("samen", "w1/l1")));

        assertEquals(List.of(), counts(synthesis).differing((NumberedLesson.Gathered)
                synthesis.numbered().getFirst()));
    }

    @Test
    void themesWithoutLessonsAreNamedOnce() {
        Synthesis none = synthesis(neighbourhoods(1, 1, 1).theme("geld").theme("regie"));
        Synthesis several =
                synthesis(neighbourhoods(1, 1, 1).theme("geld").theme("regie").theme("data"));

        assertEquals(
                "Over regie zijn geen lessen opgetekend. Dit thema heeft daarom geen eigen hoofdstuk.",
                PlainText.of(counts(none).withoutLessons()));
        assertEquals(
                "Over regie en over data zijn geen lessen opgetekend. Deze thema’s hebben daarom geen eigen hoofdstuk.",
                PlainText.of(counts(several).withoutLessons()));
    }

    /// The words that an editor of such reports would strike out.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 12, 13, 18, 20, 21, 40})
    void noSentenceRanksOrGuesses(int all) {
        for (int where = 1; where <= all; where++) {
            String sentence = chapter(where + 2, where, all);
            for (String word :
                    List.of("meeste", "bijna alle", "veel", "enkele", "diverse", "vaak", "%", "een aantal")) {
                assertFalse(sentence.contains(word), sentence);
            }
        }
    }

    private static String chapter(int lessons, int where, int all) {
        return chapter(synthesis(neighbourhoods(lessons, where, all).theme("geld")));
    }

    private static String chapter(Synthesis synthesis) {
        return PlainText.of(counts(synthesis).theme(synthesis.themes().getFirst()));
    }

    /// Neighbourhoods W1, W2 …, of which the first ones have lessons on money.
    private static Programmes neighbourhoods(int lessons, int where, int all) {
        Programmes programme = new Programmes();
        for (int i = 1; i <= all; i++) {
            List<String> own = new ArrayList<>();
            if (i <= where) {
                int rest = i == 1 ? lessons - where + 1 : 1;
                IntStream.rangeClosed(1, rest).forEach(j -> own.add("l" + j + ":geld"));
            }
            programme.neighbourhood("w" + i, own.toArray(String[]::new));
        }
        return programme;
    }

    private static List<String> keys(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> "w" + i + "/l1")
                .toList();
    }

    private static Synthesis synthesis(Programmes programme, String... themes) {
        Corpus corpus = Corpus.of(programme.build(), new Diagnostics());
        return Synthesis.of(Selection.of(corpus, Programmes.edition(themes)));
    }

    private static Counts counts(Synthesis synthesis) {
        Speech speech = new Speech(ReportTemplate.in(Language.DUTCH).words(), Optional.empty());
        Targets targets = Targets.all();
        Places places = new Places(synthesis.cases(), speech, targets);
        return new Counts(synthesis, speech, places, new Crossings(synthesis, speech, targets));
    }
}
