package org.streetwise.print.image;

import java.util.Optional;
import org.streetwise.print.image.Png.Header;
import org.streetwise.print.image.Png.Ink;

/// The pixels of a PNG as PDF holds them: rows with PNG's filters, deflated, and their transparency in a mask of its
/// own (ISO 32000-1, 7.4.4.4, 11.6.5.3).
///
/// @param components of a pixel, without its transparency: 1 for grey and for a palette's numbers, 3 for RGB
/// @param bits of a component
/// @param palette red, green and blue of each colour, if the pixels are numbers of colours
/// @param profile of the colours (ISO 15076-1); without one they are sRGB or its grey
/// @param mask how opaque each pixel is, in one component
public record PackedImage(
        int width,
        int height,
        int components,
        int bits,
        byte[] rows,
        Optional<byte[]> palette,
        Optional<byte[]> profile,
        Optional<PackedImage> mask) {

    /// @param image a PNG
    public static PackedImage of(PrintImage image) {
        Png png = Png.of(ByteRange.of(image.bytes()));
        Header header = png.header();
        Optional<byte[]> profile = PngProfile.unpacked(png);
        Optional<ByteRange> clear = png.body("tRNS").filter(png::fits);
        if (header.ink().hasAlpha()) {
            return parted(png, profile);
        }
        return new PackedImage(
                (int) header.width(),
                (int) header.height(),
                header.ink().samples(),
                header.bits(),
                png.packedRows(),
                png.body("PLTE").filter(_ -> header.ink() == Ink.PALETTE).map(ByteRange::copy),
                profile,
                clear.map(colours -> mask(png, new Opacity(header, colours))));
    }

    /// An image whose pixels end with their opacity.
    private static PackedImage parted(Png png, Optional<byte[]> profile) {
        int width = (int) png.header().width();
        int height = (int) png.header().height();
        int samples = png.header().ink().samples();
        int components = samples - 1;
        byte[] colours = new byte[width * components];
        byte[] opacity = new byte[width];
        try (PngRows rows = new PngRows(png);
                RowPacker packedColours = new RowPacker(colours.length, components);
                RowPacker packedOpacity = new RowPacker(width, 1)) {
            for (int y = 0; y < height; y++) {
                byte[] row = rows.next();
                for (int x = 0; x < width; x++) {
                    System.arraycopy(row, x * samples, colours, x * components, components);
                    opacity[x] = row[x * samples + components];
                }
                packedColours.add(colours);
                packedOpacity.add(opacity);
            }
            return new PackedImage(
                    width,
                    height,
                    components,
                    8,
                    packedColours.packed(),
                    Optional.empty(),
                    profile,
                    Optional.of(mask(width, height, packedOpacity.packed())));
        }
    }

    private static PackedImage mask(Png png, Opacity opacity) {
        int width = (int) png.header().width();
        int height = (int) png.header().height();
        byte[] row = new byte[width];
        try (PngRows rows = new PngRows(png);
                RowPacker packed = new RowPacker(width, 1)) {
            for (int y = 0; y < height; y++) {
                opacity.of(rows.next(), row);
                packed.add(row);
            }
            return mask(width, height, packed.packed());
        }
    }

    private static PackedImage mask(int width, int height, byte[] rows) {
        return new PackedImage(width, height, 1, 8, rows, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The opacity that a tRNS chunk gives: one for each colour of a palette, or none for one colour
    /// (ISO/IEC 15948, 11.3.2.1).
    private record Opacity(Header header, ByteRange chunk) {
        void of(byte[] row, byte[] opacity) {
            int samples = header.ink().samples();
            for (int x = 0; x < opacity.length; x++) {
                opacity[x] = (byte)
                        (header.ink() == Ink.PALETTE ? ofColour(sample(row, x)) : isClear(row, x * samples) ? 0 : 255);
            }
        }

        private int ofColour(int number) {
            return number < chunk.length() ? chunk.u8(number) : 255;
        }

        private boolean isClear(byte[] row, int first) {
            for (int i = 0; i < header.ink().samples(); i++) {
                if (sample(row, first + i) != (chunk.u16(2 * i) & (1 << header.bits()) - 1)) {
                    return false;
                }
            }
            return true;
        }

        private int sample(byte[] row, int index) {
            int bits = header.bits();
            int at = index * bits;
            return row[at / 8] >> (8 - bits - at % 8) & (1 << bits) - 1;
        }
    }
}
