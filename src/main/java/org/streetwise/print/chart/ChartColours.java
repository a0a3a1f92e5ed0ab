package org.streetwise.print.chart;

import org.streetwise.print.style.Colour;
import org.streetwise.print.style.Stylesheet;

/// The colours of a chart, all made of the stylesheet's one accent: full, pale, and a rim round nothing. Whoever sees
/// no colours tells them apart by their tone.
public record ChartColours(Stylesheet.Palette palette) {
    public static final Colour PAPER = new Colour(0xFFFFFF);

    /// What a bar must stand out from the page with (WCAG 2.1, success criterion 1.4.11).
    static final double LEAST_CONTRAST = 3;

    private static final int STEPS = 100;

    public Colour of(Tile.Ink ink) {
        return switch (ink) {
            case FIRST, THIRD -> palette.accent();
            case SECOND -> pale(palette.accent());
            case PAPER -> PAPER;
            case BASE -> palette.muted();
            case REFERENCE -> palette.text();
        };
    }

    /// The palest of the accent's tints that still stands out from the page.
    private static Colour pale(Colour accent) {
        for (int share = 1; share < STEPS; share++) {
            Colour tint = new Colour(
                    mixed(accent.red(), share) << 16 | mixed(accent.green(), share) << 8 | mixed(accent.blue(), share));
            if (tint.contrast(PAPER) >= LEAST_CONTRAST) {
                return tint;
            }
        }
        return accent;
    }

    private static int mixed(int channel, int share) {
        return 255 - Math.round((255 - channel) * share / (float) STEPS);
    }
}
