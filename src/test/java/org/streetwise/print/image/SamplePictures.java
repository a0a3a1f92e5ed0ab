package org.streetwise.print.image;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import org.streetwise.source.Spanned;

/// The images of the sample document: a wide photo, and an upright drawing with a transparent corner.
public final class SamplePictures implements Pictures {
    private static final Map<String, PrintImage> IMAGES = Map.of(
            "images/straat.jpeg", image("jpeg", 1200, 700, BufferedImage.TYPE_INT_RGB),
            "images/molen.png", image("png", 300, 420, BufferedImage.TYPE_INT_ARGB));

    private static PrintImage image(String format, int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x + y < 100 ? 0x00000000 : 0xFF000000 | 255 * x / width << 16 | 255 * y / height);
            }
        }
        byte[] bytes = TestImages.coded(format, image);
        ImageInfo info = ((Inspection.Printable) ImageInspector.inspect(bytes)).info();
        return PrintImage.of(bytes, info).orElseThrow();
    }

    @Override
    public Optional<ImageSize> size(Spanned<String> file) {
        return image(file).map(PrintImage::size);
    }

    @Override
    public Optional<PrintImage> image(Spanned<String> file) {
        return Optional.ofNullable(IMAGES.get(file.value()));
    }
}
