package org.streetwise.print.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaletteTest {
    private static Stylesheet.Palette palette(int ink) {
        Colour colour = new Colour(ink);
        return new Stylesheet.Palette(colour, colour, colour, colour, new Colour(0xFFFFFF), colour);
    }

    @Test
    void everyInkCanBeReadOnAWatermark() {
        for (int grey = 0; grey <= 0x76; grey++) {
            int ink = grey << 16 | grey << 8 | grey;
            assertTrue(new Colour(ink).contrast(palette(ink).watermark()) >= 4.5, Integer.toHexString(grey));
        }
    }

    @Test
    void aWatermarkCanBeSeenWhereInksAreDark() {
        assertEquals("DBDBDB", palette(0).watermark().hex());
    }
}
