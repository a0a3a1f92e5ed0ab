package org.streetwise.print.image;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import org.streetwise.print.image.ImageInfo.Colour;

/// Writes JPEG files that contain only the image.
final class JpegWriter {
    /// For photos, this quality shows no loss and takes some two fifths of the size of the best.
    private static final float QUALITY = 0.93f;

    private static final int ADOBE = 12;

    private JpegWriter() {}

    /// The image without recoding, with its colour profile. All other segments that a program may have added, previews,
    /// and anything after the image are dropped.
    static byte[] bare(Jpeg jpeg) {
        return write(jpeg, profiles(jpeg));
    }

    /// The image recoded: turned upright, with inks converted to RGB.
    static Optional<byte[]> anew(Jpeg jpeg, ImageInfo info) {
        boolean conversion = info.colour() == Colour.CMYK;
        Optional<WritableRaster> pixels = Pixels.decode(
                "jpeg",
                write(jpeg, List.of()),
                reader -> conversion
                        ? (WritableRaster) reader.readRaster(0, null)
                        : reader.read(0).getRaster());
        return pixels.map(stored -> conversion ? InkConversion.toRgb(stored, jpeg) : stored)
                .map(stored -> encode(Pixels.orientation(stored, info.orientation())))
                .map(coded -> conversion ? coded : write(Jpeg.of(ByteRange.of(coded)), profiles(jpeg)));
    }

    private static byte[] encode(Raster pixels) {
        boolean grey = pixels.getNumBands() == 1;
        BufferedImage image = new BufferedImage(
                pixels.getWidth(),
                pixels.getHeight(),
                grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster raster = image.getRaster();
        int[] row = new int[pixels.getWidth() * pixels.getNumBands()];
        for (int y = 0; y < pixels.getHeight(); y++) {
            raster.setPixels(0, y, pixels.getWidth(), 1, pixels.getPixels(0, y, pixels.getWidth(), 1, row));
        }
        return Pixels.encode("jpeg", new IIOImage(image, null, null), QUALITY);
    }

    /// The segments of the colour profile; empty if there is none, or if programs should not trust it.
    private static List<Jpeg.Segment> profiles(Jpeg jpeg) {
        String space = jpeg.components() == 1 ? "GRAY" : "RGB ";
        return jpeg.profile().filter(profile -> Profile.isSound(profile, space)).isPresent()
                ? jpeg.segments().stream().filter(Jpeg.Segment::isProfile).toList()
                : List.of();
    }

    private static byte[] write(Jpeg jpeg, List<Jpeg.Segment> profiles) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        marker(out, Jpeg.SOI);
        List<Jpeg.Segment> kept = new ArrayList<>(profiles);
        for (Jpeg.Segment segment : jpeg.segments()) {
            if (segment.isAdobe()) {
                // This segment holds the transform of the colours (ISO 32000-1, 7.4.8).
                kept.add(new Jpeg.Segment(Jpeg.APP14, segment.head().part(0, ADOBE), segment.data()));
            } else if (!segment.isAdded()) {
                kept.add(segment);
            }
        }
        kept.forEach(segment -> segment(out, segment));
        marker(out, Jpeg.EOI);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, Jpeg.Segment segment) {
        marker(out, segment.marker());
        int length = segment.head().length() + 2;
        out.write(length >> 8);
        out.write(length);
        segment.head().writeTo(out);
        segment.data().writeTo(out);
    }

    private static void marker(ByteArrayOutputStream out, int marker) {
        out.write(0xFF);
        out.write(marker);
    }
}
