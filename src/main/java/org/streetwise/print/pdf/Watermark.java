package org.streetwise.print.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.streetwise.print.font.Typeface;
import org.streetwise.print.layout.Page;
import org.streetwise.print.style.Colour;

/// A word that lies large and pale behind each page, from its lower left to its upper right.
///
/// @param font the face as the file embeds it
record Watermark(String word, Typeface face, BaseFont font, Colour colour) {
    /// Its share of the page's diagonal.
    private static final double SHARE = 0.6;

    /// Draws it where nothing has been drawn yet.
    void paint(Page page, PdfContentByte canvas, TaggedContent content, TextPainter text) {
        double angle = Math.atan2(page.height(), page.width());
        double length = Math.hypot(page.width(), page.height()) * SHARE;
        double size = length / face.width(word, 1);
        double rise = face.capHeight() * size / 2000;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        // From the page's middle back along the line by half its length, and down by half its capitals' height.
        double x = page.width() / 2 - length / 2 * cos + rise * sin;
        double y = page.height() / 2 - length / 2 * sin - rise * cos;
        content.unread(() -> {
            text.colour(colour);
            canvas.beginText();
            canvas.setFontAndSize(font, (float) size);
            canvas.setTextMatrix((float) cos, (float) sin, (float) -sin, (float) cos, (float) x, (float) y);
            canvas.showText(word);
            canvas.endText();
        });
    }
}
