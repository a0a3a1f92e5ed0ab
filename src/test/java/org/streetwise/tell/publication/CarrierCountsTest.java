package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetwise.tell.publication.CountedProgramme.first;
import static org.streetwise.tell.publication.CountedProgramme.keys;
import static org.streetwise.tell.publication.CountedProgramme.neighbourhoods;
import static org.streetwise.tell.publication.CountedProgramme.writers;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.know.model.Programmes;
import org.streetwise.know.synthesis.NumberedLesson.Gathered;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

class CarrierCountsTest {
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
        Writers writers =
                writers(neighbourhoods(all, all, all).theme("geld", Programmes.carried("samen", keys(1, carriers))));

        List<Inline> names = List.of(new Inline.Text("bijlage C"));
        assertEquals(sentence, PlainText.of(writers.carrierCounts().carried(first(writers), Optional.of(names))));
    }

    @Test
    void aLessonThatTheAuthorsDrewThemselvesSaysSo() {
        Writers writers = writers(
                new Programmes().theme("geld", Programmes.ofAuthors("eigen")).neighbourhood("w1"));

        assertEquals(
                "De auteurs hebben deze les zelf getrokken.",
                PlainText.of(writers.carrierCounts().carried(first(writers), Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | ''
            1 | In één wijk was de ervaring anders.
            2 | In twee wijken was de ervaring anders: W10 en W11.
            4 | In vier van de achttien wijken was de ervaring anders: W10, W11, W12 en W13.
            """)
    void aLessonSaysWhereTheExperienceWasDifferent(int differing, String sentence) {
        Writers writers = writers(neighbourhoods(18, 18, 18)
                .theme("geld", Programmes.contested("samen", List.of(keys(1, 9)), List.of(keys(10, differing)))));

        Gathered lesson = (Gathered) first(writers);
        assertEquals(
                sentence,
                PlainText.of(writers.carrierCounts()
                        .differing(lesson.differing().stream()
                                .map(each -> each.lesson().place())
                                .toList())));
    }
}
