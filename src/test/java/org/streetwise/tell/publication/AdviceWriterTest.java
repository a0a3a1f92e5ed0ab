package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.template.AudiencePart;

class AdviceWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Luister eerst.                            | Luister eerst (les 1).
            Begin pas na de gunning.                  | Begin pas na de gunning (les 1).
            Overleg met wie eigenaar is, huurder enz. | Overleg met wie eigenaar is, huurder enz. (les 1)
            Wie weet het?                             | Wie weet het? (les 1)
            """)
    void theReferenceStandsBeforeTheFullStop(String advice, String printed) {
        Tools tools = new WrittenProgramme(
                        "audiences: [{id: g, label: Gemeenten}]", "themes: [{id: geld, title: Geld}]")
                .with("lessons: [{id: a, title: Betaal samen op tijd, theme: geld, learnt: Het hielp, recommendations: "
                        + "[{for: g, text: '" + advice + "'}]}]")
                .in(Language.DUTCH);
        Block.BulletList list = (Block.BulletList) new AdviceWriter(tools, false)
                .write(
                        tools.synthesis().audiences().getFirst(),
                        new AudiencePart.Recommendations(Optional.empty(), false))
                .getFirst();
        assertEquals(
                printed, PlainText.of(((Block.Paragraph) list.items().getFirst().getFirst()).inlines()));
    }
}
