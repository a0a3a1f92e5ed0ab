package org.streetwise.print.chart;

import org.streetwise.print.style.Colour;
import org.streetwise.print.style.Stylesheet;

/// The colours of a chart. All are made from the stylesheet's single accent colour: full, pale, and a rim around white.
/// People who do not see colours can tell them apart by their tone.
public record ChartColours(Stylesheet.Palette palette) {
    /// The colour of the page.
    public static final Colour PAPER = new Colour(0xFFFFFF);

    /// The least contrast between a bar and the page (WCAG 2.1, success criterion 1.4.11).
    static final double LEAST_CONTRAST = 3;

    private static final int STEPS = 100;

    /// The colour of an ink.
    public Colour of(Tile.Ink ink) {
        return switch (ink) {
            case FIRST, THIRD -> palette.accent();
            case SECOND -> pale(palette.accent());
            case PAPER -> PAPER;
            case BASE -> palette.muted();
            case REFERENCE -> palette.text();
        };
    }

    /// The palest tint of the accent colour with enough contrast to the page.
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
