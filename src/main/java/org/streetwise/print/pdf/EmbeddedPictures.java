package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.PrintImage;
import org.streetwise.source.Spanned;

/// The images of a file, each of which it embeds once.
final class EmbeddedPictures {
    private final ObjectFile file;
    private final Pictures pictures;
    private final Map<String, PdfIndirectReference> references = new HashMap<>();

    EmbeddedPictures(ObjectFile file, Pictures pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    /// The reference to an image, which is written when it is first asked for. An image that can't be read any more
    /// gets a reference that leads nowhere: the fault has been reported, and the file is not kept.
    PdfIndirectReference reference(Spanned<String> picture) throws IOException {
        PdfIndirectReference known = references.get(picture.value());
        if (known != null) {
            return known;
        }
        Optional<PrintImage> image = pictures.image(picture);
        PdfIndirectReference reference = image.isPresent() ? write(image(image.get())) : file.getPdfIndirectReference();
        references.put(picture.value(), reference);
        return reference;
    }

    static {
        // OpenPDF reads PNG by way of ImageIO, which would write each image to the disk first.
        ImageIO.setUseCache(false);
    }

    private static Image image(PrintImage image) {
        try {
            return Image.getInstance(image.bytes());
        } catch (IOException e) {
            throw new IllegalStateException("an image that was made for print can't be read", e);
        }
    }

    private PdfIndirectReference write(Image image) throws IOException {
        // Some images keep their transparency in a second image, the mask.
        if (image.getImageMask() != null) {
            write(image.getImageMask());
        }
        return file.addImage(image);
    }
}
