package org.streetwise.print.pdf;

import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.style.Colour;

/// A word that lies large and pale behind each page, from its lower left to its upper right.
record Watermark(String word, Typeface face, Colour colour) {
    /// The word's length, as a share of the page's diagonal.
    private static final double SHARE = 0.6;

    /// Draws the word; nothing may have been drawn on the page before.
    void paint(Page page, PageContent content) {
        double angle = Math.atan2(page.height(), page.width());
        double length = Math.hypot(page.width(), page.height()) * SHARE;
        double size = length / face.width(word, 1);
        double rise = face.capHeight() * size / 2000;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        // from the page's middle, back by half the word's length and down by half its height
        double x = page.width() / 2 - length / 2 * cos + rise * sin;
        double y = page.height() / 2 - length / 2 * sin - rise * cos;
        content.unread(() -> {
            content.colour(colour);
            content.slanted(face, size, cos, sin, x, y, word);
        });
    }
}
