package org.streetwise.print.font;

/// A rectangle around glyphs, in thousandths of the size from the origin on the baseline.
public record GlyphBox(double left, double bottom, double right, double top) {}
