package org.streetwise.print.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetwise.print.layout.line.SampleText.BOLD;
import static org.streetwise.print.layout.line.SampleText.LATO;
import static org.streetwise.print.layout.line.SampleText.justified;
import static org.streetwise.print.layout.line.SampleText.ragged;
import static org.streetwise.print.layout.line.SampleText.setter;
import static org.streetwise.print.layout.line.SampleText.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.print.style.TextStyle.Alignment;

class FragmentTest {
    @Test
    void eachPieceIsDrawnByItself() {
        Piece.Text first = text("Zie ");
        Piece.Text second = text("les 7", BOLD);
        SetText set = setter().set(List.of(first, second), Measure.of(300, Alignment.LEFT, false));
        List<Fragment> fragments = set.fragments(0);
        assertEquals(
                List.of("Zie ", "les 7"), fragments.stream().map(Fragment::text).toList());
        assertSame(second, fragments.get(1).piece());
        assertEquals(LATO.width("Zie ", 10), fragments.get(1).x(), 0.001);
        assertEquals(BOLD.width("les 7", 10), fragments.get(1).width(), 0.001);
    }

    @Test
    void piecesOfOneFaceAreKernedToEachOther() {
        SetText set = setter().set(List.of(text("T"), text("o")), Measure.of(300, Alignment.LEFT, false));
        assertTrue(LATO.kerning('T', 'o') < 0);
        assertEquals(
                LATO.width("To", 10) - LATO.advance('o') / 100.0,
                set.fragments(0).get(1).x(),
                0.001);
    }

    @Test
    void adjustmentsAreKerningAndSpacing() {
        Fragment.Glyphs glyphs = new Fragment.Glyphs(text("To a"), LATO, "To a", 0, 0, 0.5);
        float[] adjustments = glyphs.adjustments();
        assertEquals(LATO.kerning('T', 'o'), adjustments[0]);
        assertEquals(LATO.kerning(' ', 'a') + 50, adjustments[2], 0.001);
        assertEquals(0, adjustments[3]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {110, 180, 365})
    void whatIsDrawnIsAsWideAsTheLineSays(double width) {
        SetText set = justified(SampleText.COOPERATION, width);
        for (int line = 0; line < set.lines(); line++) {
            double end = 0;
            for (Fragment fragment : set.fragments(line)) {
                end = switch (fragment) {
                    case Fragment.Glyphs glyphs -> drawnEnd(glyphs);
                    case Fragment.Hyphen hyphen -> hyphen.x() + hyphen.width();
                    case Fragment.Missing missing -> missing.x() + missing.width();
                };
            }
            assertEquals(set.width(line), end, 0.01, set.text(line));
        }
    }

    /// Where the painter's pen stands after the last glyph before a line's last space.
    private static double drawnEnd(Fragment.Glyphs glyphs) {
        String text = glyphs.text().stripTrailing();
        float[] adjustments = glyphs.adjustments();
        double x = glyphs.x();
        for (int i = 0; i < text.length(); i++) {
            double after = i < text.length() - 1 ? adjustments[i] : 0;
            x += (glyphs.face().advance(text.charAt(i)) + after)
                    * glyphs.piece().size()
                    / 1000;
        }
        return x;
    }

    @Test
    void anAddedHyphenIsNoPartOfTheText() {
        SetText set = justified("waterstaat\u00ADsingenieur", 60);
        List<Fragment> fragments = set.fragments(0);
        assertEquals("waterstaat", fragments.get(0).text());
        Fragment.Hyphen hyphen = assertInstanceOf(Fragment.Hyphen.class, fragments.get(1));
        assertEquals(set.width(0), hyphen.x() + hyphen.width(), 0.001);
    }

    @Test
    void theSpaceAtALinesEndIsReadButNotMeasured() {
        SetText set = ragged("Luister eerst", 40);
        Fragment fragment = set.fragments(0).getFirst();
        assertEquals("Luister ", fragment.text());
        assertEquals(LATO.width("Luister", 10), fragment.width(), 0.001);
    }

    @Test
    void anotherFaceHelpsOut() {
        SetText set = ragged("a \u2640 b", 100);
        List<Fragment> fragments = set.fragments(0);
        assertEquals(3, fragments.size());
        Fragment.Glyphs other = assertInstanceOf(Fragment.Glyphs.class, fragments.get(1));
        assertEquals("Liberation Sans", other.face().family());
        assertEquals("\u2640", other.text());
    }

    @Test
    void whatNoFaceHasBecomesABoxForEachCharacter() {
        SetText set = ragged("Hoi 😀漢字 wijk", 200);
        List<Fragment> fragments = set.fragments(0);
        Fragment.Missing missing = assertInstanceOf(Fragment.Missing.class, fragments.get(1));
        assertEquals("😀漢字", missing.text());
        assertEquals(3, missing.boxes());
        assertEquals(" wijk", fragments.get(2).text());
    }

    @Test
    void aFamilyAFlagAndALetterWithItsMarksAreABoxEach() {
        SetText set = ragged("Hoi 👨\u200D👩\u200D👧🇳🇱🇧🇪👍🏽\u0915\u093F", 200);
        Fragment.Missing missing =
                assertInstanceOf(Fragment.Missing.class, set.fragments(0).get(1));
        assertEquals("👨\u200D👩\u200D👧🇳🇱🇧🇪👍🏽\u0915\u093F", missing.text());
        assertEquals(5, missing.boxes());
    }

    @Test
    void aNoBreakHyphenIsDrawnAsAHyphen() {
        assertEquals(
                "tv-toestel",
                ragged("tv\u2011toestel", 100).fragments(0).getFirst().text());
    }
}
