package org.streetwise.print.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontLibraryTest {
    private static final FontLibrary FONTS = new FontLibrary();

    @ParameterizedTest
    @CsvSource({
        "Lato, false, false, Lato-Regular", "Lato, true, true, Lato-BoldItalic",
        "Liberation Sans, true, false, LiberationSans-Bold", "Liberation Serif, false, true, LiberationSerif-Italic",
        "Liberation Mono, false, false, LiberationMono-Regular"
    })
    void aFaceIsFoundByItsFamilyAndStyle(String family, boolean bold, boolean italic, String id) {
        Typeface face = FONTS.find(family, bold, italic).orElseThrow();
        assertEquals(id, face.id());
        assertTrue(face.mayBeEmbedded());
        assertTrue(face.covers('ë'));
    }

    @Test
    void aMakersOwnSignsAreNoCharacters() {
        FontLibrary library = new FontLibrary();

        assertTrue(library.covering(library.find("Lato", false, false).orElseThrow(), 0xF8FF)
                .isEmpty());
    }

    @Test
    void anUnknownFamilyIsAbsent() {
        assertEquals(Optional.empty(), FONTS.find("Comic Sans", false, false));
        assertEquals(List.of("Lato", "Liberation Sans", "Liberation Serif", "Liberation Mono"), FONTS.families());
    }

    @Test
    void aMissingCharacterIsDrawnByAnotherFaceInTheSameStyle() {
        Typeface bold = FONTS.find("Lato", true, false).orElseThrow();
        assertFalse(bold.covers(0x2640));
        assertEquals(
                "LiberationSans-Bold",
                FONTS.covering(bold, 0x2640).orElseThrow().id());
        assertEquals("Lato-Bold", FONTS.covering(bold, 'a').orElseThrow().id());
        assertEquals(Optional.empty(), FONTS.covering(bold, 0x6F22));
        assertEquals(Optional.empty(), FONTS.covering(bold, 0x1F600));
    }

    @Test
    void measuresAreThoseOfTheFontFile() {
        Typeface lato = FONTS.find("Lato", false, false).orElseThrow();
        assertEquals(2000, lato.unitsPerEm());
        assertEquals(987, lato.ascent());
        assertEquals(213, lato.descent());
        assertEquals(716.5, lato.capHeight());
        assertEquals(506.5, lato.xHeight());
        // 743 of 2000 units, rounded down as a PDF's widths are.
        assertEquals(371, lato.advance('-'));
        assertEquals(0, lato.advance(0x6F22));
    }

    @Test
    void aWidthIsKerned() {
        Typeface lato = FONTS.find("Lato", false, false).orElseThrow();
        double plain = (lato.advance('A') + lato.advance('V')) / 100.0;
        assertTrue(lato.width("AV", 10) < plain - 0.3);
        assertEquals(0, lato.width("", 10));
    }
}
