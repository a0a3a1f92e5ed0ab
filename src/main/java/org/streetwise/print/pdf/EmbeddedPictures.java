package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.openpdf.text.Image;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.image.PrintImage;
import org.streetwise.source.Spanned;

/// The images of a file, each of which it embeds once.
final class EmbeddedPictures {
    private final ObjectFile file;
    private final Pictures pictures;
    private final Map<String, Integer> numbers = new HashMap<>();

    EmbeddedPictures(ObjectFile file, Pictures pictures) {
        this.file = file;
        this.pictures = pictures;
    }

    /// The number of an image, which is written when it is first asked for. One that can't be had any more has an
    /// empty number: that it can't has been reported, and the file is not kept.
    int number(Spanned<String> picture) throws IOException {
        Integer known = numbers.get(picture.value());
        if (known != null) {
            return known;
        }
        Optional<PrintImage> image = pictures.image(picture);
        int number = image.isPresent() ? write(image(image.get())) : file.reserve();
        numbers.put(picture.value(), number);
        return number;
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

    private int write(Image image) throws IOException {
        // Some images have their transparency beside them as an image of its own, which must be there first.
        if (image.getImageMask() != null) {
            write(image.getImageMask());
        }
        return file.addImage(image);
    }
}
