package org.streetwise.print.house;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.Stylesheet.Palette;
import org.streetwise.print.style.TextStyle.Ink;

/// Makes a palette of the organisation's colours: that of its text, and that of its headings as the one accent.
final class HousePalette {
    private static final Colour PAPER = new Colour(0xFFFFFF);
    private static final Colour BLACK = new Colour(0);
    private static final double TINT = 0.07;
    private static final double DARKER = 0.95;

    private HousePalette() {}

    static Palette of(House house) {
        Colour text = readable(house.values(Optional.empty()).colour().orElse(BLACK));
        Colour accent = Stream.of("heading 1", "Title", "heading 2")
                .flatMap(name -> house.paragraph(name).stream())
                .flatMap(style -> house.values(Optional.of(style)).colour().stream())
                .filter(colour -> !colour.equals(text))
                .findFirst()
                .map(HousePalette::readable)
                .orElse(text);
        Colour link = house.styles()
                .find("character", "Hyperlink")
                .flatMap(style -> house.theme()
                        .colour(style.element().element("w:rPr").flatMap(run -> run.element("w:color"))))
                .map(HousePalette::readable)
                .orElse(accent);
        return new Palette(text, accent, readable(text.thinned(0.7)), text.thinned(0.4), accent.thinned(TINT), link);
    }

    /// The same or one so much darker that it can be read on paper, and on what any colour of ours tints it.
    private static Colour readable(Colour colour) {
        Colour dark = colour;
        while (dark.contrast(PAPER) < Colour.LEAST_CONTRAST * 1.25) {
            dark = new Colour(darker(dark.red()) << 16 | darker(dark.green()) << 8 | darker(dark.blue()));
        }
        return dark;
    }

    private static int darker(int channel) {
        return (int) (channel * DARKER);
    }

    /// Which of a palette's colours is nearest to one.
    static Ink ink(Colour colour, Palette palette) {
        Ink nearest = Ink.TEXT;
        for (Ink ink : List.of(Ink.ACCENT, Ink.MUTED)) {
            if (distance(colour, palette.of(ink)) < distance(colour, palette.of(nearest))) {
                nearest = ink;
            }
        }
        return nearest;
    }

    private static double distance(Colour a, Colour b) {
        return Math.hypot(Math.hypot(a.red() - b.red(), a.green() - b.green()), a.blue() - b.blue());
    }
}
