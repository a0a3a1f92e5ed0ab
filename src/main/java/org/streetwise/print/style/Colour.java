package org.streetwise.print.style;

import java.util.Locale;

/// A colour in sRGB.
///
/// @param rgb `0xRRGGBB`
public record Colour(int rgb) {
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("no colour: " + Integer.toHexString(rgb));
        }
    }

    public int red() {
        return rgb >> 16;
    }

    public int green() {
        return rgb >> 8 & 0xFF;
    }

    public int blue() {
        return rgb & 0xFF;
    }

    /// Six hexadecimal digits: `1F4E79`.
    public String hex() {
        return String.format(Locale.ROOT, "%06X", rgb);
    }

    /// How far this colour stands out from another, from 1 to 21 (WCAG 2.1, contrast ratio).
    public double contrast(Colour other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
