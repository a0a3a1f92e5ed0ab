package org.streetwise.print.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.Stylesheet.Palette;

class ChartColoursTest {
    @ParameterizedTest
    @ValueSource(ints = {0x0B4F6C, 0x000000, 0x767676, 0x9A3412, 0x6D28D9, 0x1B7F3B})
    void everySeriesStandsOutFromThePageAndFromTheOthers(int accent) {
        Colour text = new Colour(0);
        Colour ink = new Colour(accent);
        ChartColours colours = new ChartColours(new Palette(text, ink, text, text, text, ink));
        Colour second = colours.of(Tile.Ink.SECOND);

        assertTrue(colours.of(Tile.Ink.FIRST).contrast(ChartColours.PAPER) >= 3);
        assertTrue(second.contrast(ChartColours.PAPER) >= 3);
        assertTrue(colours.of(Tile.Ink.FIRST).contrast(second) >= 1.4, second.hex());
    }
}
