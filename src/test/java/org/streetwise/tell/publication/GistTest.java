package org.streetwise.tell.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetwise.know.prose.Prose;
import org.streetwise.know.prose.ProseBlock;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

class GistTest {
    private static final Span PLACE = Span.startOf(SourceId.programme("themes.yml"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Een. Twee. Drie.                                    | Een. Twee.
                    Een en twee. Drie                                   | Een en twee. Drie
                    Zo dr. Jansen het zei. Echt waar. En toen?          | Zo dr. Jansen het zei. Echt waar.
                    Wie? Ik! Wij.                                       | Wie? Ik!
                    Zij zei: ‘Kom maar.’ Hij ging. Klaar.               | Zij zei: ‘Kom maar.’ Hij ging.
                    Volgens J. Smit kan het. (Dat klopt.) Mooi.         | Volgens J. Smit kan het. (Dat klopt.)
                    Op p. 3 staat het. Dat is nr. 2 van 5. Genoeg.      | Op p. 3 staat het. Dat is nr. 2 van 5.
                    Het kost € 1.000 per jaar. Meer niet… Toch? Ja.     | Het kost € 1.000 per jaar. Meer niet…
                    Plan A. Dan plan B. Dan niets.                      | Plan A. Dan plan B. Dan niets.
                    """)
    void aTextBeginsWithItsFirstTwoSentences(String text, String first) {
        assertEquals(first, plain(new Gist(List.of("dr.", "nr.")).of(text(new ProseInline.Text(text, PLACE)), 2)));
    }

    @Test
    void aSourceBehindTheLastSentenceStays() {
        ProseInline citation = new ProseInline.Citation("bron", "", PLACE);
        ProseInline.Strong strong = new ProseInline.Strong(List.of(new ProseInline.Text("Een.", PLACE)), PLACE);

        Prose first = new Gist(List.of())
                .of(
                        text(
                                strong,
                                new ProseInline.Text(" Twee is twee.", PLACE),
                                citation,
                                new ProseInline.Text(" Drie.", PLACE)),
                        2);

        assertEquals(
                List.of(strong, new ProseInline.Text(" Twee is twee.", PLACE), citation),
                ((ProseBlock.Paragraph) first.blocks().getFirst()).inlines());
    }

    private static Prose text(ProseInline... inlines) {
        return new Prose(
                List.of(
                        new ProseBlock.ThematicBreak(PLACE),
                        new ProseBlock.Paragraph(List.of(inlines), PLACE),
                        new ProseBlock.Paragraph(List.of(new ProseInline.Text("Nog iets.", PLACE)), PLACE)),
                PLACE);
    }

    private static String plain(Prose prose) {
        StringBuilder words = new StringBuilder();
        ((ProseBlock.Paragraph) prose.blocks().getFirst()).inlines().forEach(inline -> inline.appendPlain(words));
        return words.toString();
    }
}
