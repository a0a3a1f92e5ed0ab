package org.streetwise.print.house;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.print.style.Colour;
import org.streetwise.print.style.Stylesheet.Palette;
import org.streetwise.print.style.TextStyle.Ink;

/// Makes a palette of the organisation's colours: the colour of its text, and that of its headings as the only accent.
final class HousePalette {
    private static final Colour PAPER = new Colour(0xFFFFFF);
    private static final Colour BLACK = new Colour(0);
    private static final double TINT = 0.07;

    private HousePalette() {}

    static Palette of(House house) {
        Colour text = house.values(Optional.empty()).colour().orElse(BLACK);
        Colour accent = Stream.of("heading 1", "Title", "heading 2")
                .flatMap(name -> house.paragraph(name).stream())
                .flatMap(style -> house.values(Optional.of(style)).colour().stream())
                .filter(colour -> !colour.equals(text))
                .findFirst()
                .orElse(text);
        Colour link = house.styles()
                .find("character", "Hyperlink")
                .flatMap(style ->
                        house.theme().colour(style.element().element("w:rPr").flatMap(run -> run.element("w:color"))))
                .orElse(accent);
        Colour tint = accent.thinned(TINT);
        List<Colour> backgrounds = List.of(PAPER, tint);
        return new Palette(
                text.darkened(backgrounds),
                accent.darkened(backgrounds),
                text.thinned(0.7).darkened(backgrounds),
                text.thinned(0.4),
                tint,
                link.darkened(backgrounds));
    }

    /// The colour of a palette that is nearest to another colour.
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
