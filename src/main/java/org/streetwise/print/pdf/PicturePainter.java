package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.PrintImage;
import org.streetwise.print.layout.Box;
import org.streetwise.print.layout.Element;
import org.streetwise.source.Spanned;

/// Draws images, each of which the file embeds once.
final class PicturePainter {
    private final TaggedContent content;
    private final PdfContentByte canvas;
    private final Pictures pictures;
    private final Map<String, Optional<Image>> embedded = new HashMap<>();

    PicturePainter(PdfWriter writer, TaggedContent content, Pictures pictures) {
        this.content = content;
        this.canvas = writer.getDirectContent();
        this.pictures = pictures;
    }

    /// @param x of its left edge on the page
    /// @param y of its lower edge
    void paint(Box.Picture box, double x, double y) {
        image(box.file()).ifPresent(image -> {
            content.of(box.owner());
            canvas.addImage(image, (float) box.width(), 0, 0, (float) box.height(), (float) x, (float) y);
            if (box.owner() instanceof Element figure) {
                content.box(figure, x, y, x + box.width(), y + box.height());
            }
        });
    }

    private Optional<Image> image(Spanned<String> file) {
        return embedded.computeIfAbsent(file.value(), _ -> pictures.image(file).map(PicturePainter::image));
    }

    private static Image image(PrintImage image) {
        try {
            return Image.getInstance(image.bytes());
        } catch (IOException e) {
            throw new IllegalStateException("an image that was made for print can't be read", e);
        }
    }
}
