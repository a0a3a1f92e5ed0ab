package org.streetwise.print.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import org.streetwise.print.image.Png.Chunk;
import org.streetwise.print.image.Png.Header;
import org.streetwise.print.image.Png.Ink;
import org.streetwise.print.image.PngData.Extent;

/// Writes PNG files that contain only the image.
final class PngWriter {
    /// For deflate, 0 gives the smallest file and 1 takes the least time.
    private static final float QUALITY = 0.3f;

    private PngWriter() {}

    /// The image without recoding, with its colour profile; every other chunk and anything after the last row are
    /// dropped. Absent if the data do not match the number of pixels.
    static Optional<byte[]> bare(Png png) {
        return switch (PngData.extent(png)) {
            case SHORT -> Optional.empty();
            case WHOLE -> Optional.of(write(png, png));
            case LONGER -> Optional.of(write(packedAnew(png), png));
        };
    }

    private static Png packedAnew(Png png) {
        int length = (int) png.header().rowLength();
        try (PngRows rows = new PngRows(png);
                RowPacker packer = new RowPacker(length, png.header().pixelLength())) {
            for (long y = 0; y < png.header().height(); y++) {
                packer.add(rows.next());
            }
            List<Chunk> chunks = new ArrayList<>(png.chunks());
            chunks.removeIf(chunk -> chunk.type().equals("IDAT"));
            chunks.add(new Chunk("IDAT", ByteRange.of(packer.packed())));
            return new Png(chunks, Optional.empty());
        }
    }

    /// The image in eight bits in place of sixteen.
    static Optional<byte[]> inEightBits(Png png) {
        return PngData.extent(png) == Extent.SHORT ? Optional.empty() : Optional.of(write(EightBits.of(png), png));
    }

    /// The image recoded: turned upright, in eight bits, not interlaced.
    static Optional<byte[]> anew(Png png, ExifOrientation orientation) {
        return Pixels.decode("png", write(png, Png.NONE), reader -> reader.read(0))
                .map(image -> image.getSampleModel().getDataType() == DataBuffer.TYPE_USHORT ? eightBits(image) : image)
                .map(image -> turned(image, orientation))
                .map(image -> Pixels.encode("png", new IIOImage(image, null, null), QUALITY))
                .map(coded -> write(Png.of(ByteRange.of(coded)), png));
    }

    private static BufferedImage turned(BufferedImage image, ExifOrientation orientation) {
        WritableRaster seen = Pixels.orientation(image.getRaster(), orientation);
        return new BufferedImage(image.getColorModel(), seen, false, null);
    }

    private static BufferedImage eightBits(BufferedImage image) {
        Raster from = image.getRaster();
        int bands = from.getNumBands();
        int[] offsets = new int[bands];
        for (int i = 0; i < bands; i++) {
            offsets[i] = i;
        }
        BufferedImage eight = ImageTypeSpecifier.createInterleaved(
                        image.getColorModel().getColorSpace(),
                        offsets,
                        DataBuffer.TYPE_BYTE,
                        image.getColorModel().hasAlpha(),
                        false)
                .createBufferedImage(image.getWidth(), image.getHeight());
        int[] row = new int[image.getWidth() * bands];
        for (int y = 0; y < image.getHeight(); y++) {
            from.getPixels(0, y, image.getWidth(), 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] = (row[i] * 255 + 32767) / 65535;
            }
            eight.getRaster().setPixels(0, y, image.getWidth(), 1, row);
        }
        return eight;
    }

    /// @param colours the file that says what the colours mean
    private static byte[] write(Png png, Png colours) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < Png.SIGNATURE.length(); i++) {
            out.write(Png.SIGNATURE.charAt(i));
        }
        Header header = png.header();
        chunk(out, "IHDR", header.bytes());
        PngProfile.of(colours).ifPresent(profile -> chunk(out, profile.type(), profile.body()));
        if (header.ink() == Ink.PALETTE) {
            png.body("PLTE").ifPresent(palette -> chunk(out, "PLTE", palette));
        }
        png.body("tRNS").filter(png::fits).ifPresent(transparent -> chunk(out, "tRNS", transparent));
        png.data().forEach(data -> chunk(out, "IDAT", data));
        chunk(out, "IEND", ByteRange.of(new byte[0]));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, ByteRange body) {
        number(out, body.length());
        for (int i = 0; i < type.length(); i++) {
            out.write(type.charAt(i));
        }
        body.writeTo(out);
        number(out, Png.checksum(type, body));
    }

    private static void number(ByteArrayOutputStream out, long value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
    }
}
