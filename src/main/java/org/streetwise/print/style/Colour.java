package org.streetwise.print.style;

import java.util.List;
import java.util.Locale;

/// A colour in sRGB.
///
/// @param rgb `0xRRGGBB`
public record Colour(int rgb) {
    /// The least contrast between text and its background (WCAG 2.1, success criterion 1.4.3, AA).
    static final double LEAST_CONTRAST = 4.5;

    private static final int STEPS = 100;

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("no colour: " + Integer.toHexString(rgb));
        }
    }

    /// The red channel, 0 to 255.
    public int red() {
        return rgb >> 16;
    }

    /// The green channel, 0 to 255.
    public int green() {
        return rgb >> 8 & 0xFF;
    }

    /// The blue channel, 0 to 255.
    public int blue() {
        return rgb & 0xFF;
    }

    /// The colour as six hexadecimal digits: `1F4E79`.
    public String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    /// The contrast with another colour, from 1 to 21 (WCAG 2.1, contrast ratio).
    public double contrast(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /// The colour mixed with white.
    ///
    /// @param share of this colour in the mixture, from 0 to 1
    public Colour thinned(double share) {
        return new Colour(thinned(red(), share) << 16 | thinned(green(), share) << 8 | thinned(blue(), share));
    }

    /// The colour, made only as dark as text on these backgrounds must be; black if that is not enough.
    public Colour darkened(List<Colour> backgrounds) {
        for (int share = STEPS; share > 0; share--) {
            Colour darker =
                    new Colour(red() * share / STEPS << 16 | green() * share / STEPS << 8 | blue() * share / STEPS);
            if (backgrounds.stream().allMatch(behind -> darker.contrast(behind) >= LEAST_CONTRAST)) {
                return darker;
            }
        }
        return new Colour(0);
    }

    private static int thinned(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
