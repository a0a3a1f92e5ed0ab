package org.streetwise.print.image;

import java.util.Optional;
import org.streetwise.print.image.ImageInfo.Colour;
import org.streetwise.print.image.ImageInfo.Format;

/// An image as Word and PDF carry it: the right way up, in grey or RGB of eight bits, and without what a camera or an
/// editor has noted in it. Photos know the place, the hour and the name of whoever took them, and some hold the whole
/// picture that they were cut from.
///
/// What can stay as it is stays so, bit by bit; only what is turned, interlaced, of inks or of sixteen bits is coded
/// anew. The same bytes give the same bytes.
///
/// @param format JPEG or PNG
/// @param drawing what the image was drawn of: an SVG with nothing in it but what is seen
public record PrintImage(Format format, ImageSize size, byte[] bytes, Optional<byte[]> drawing) {

    /// Makes one of a file; none where its data turn out to be damaged behind sound headers.
    ///
    /// @param bytes what an [ImageInspector] found to be printable
    /// @param info what it found
    public static Optional<PrintImage> of(byte[] bytes, ImageInfo info) {
        Octets file = Octets.of(bytes);
        return switch (info.format()) {
            case JPEG -> jpeg(Jpeg.of(file), info).map(made -> pixels(made, info));
            case PNG -> png(Png.of(file), info).map(made -> pixels(made, info));
            case SVG -> drawing(SvgWriter.bare(bytes, info), info);
        };
    }

    private static PrintImage pixels(byte[] made, ImageInfo info) {
        return new PrintImage(info.format(), info.size(), made, Optional.empty());
    }

    private static Optional<PrintImage> drawing(byte[] bare, ImageInfo info) {
        return SvgRaster.png(bare, info).map(png -> new PrintImage(Format.PNG, info.size(), png, Optional.of(bare)));
    }

    private static Optional<byte[]> jpeg(Jpeg jpeg, ImageInfo info) {
        return info.turn() == Turn.NONE && info.colour() != Colour.CMYK
                ? Optional.of(JpegWriter.bare(jpeg))
                : JpegWriter.anew(jpeg, info);
    }

    private static Optional<byte[]> png(Png png, ImageInfo info) {
        return info.turn() == Turn.NONE && info.bits() <= 8 && !png.header().isInterlaced()
                ? PngWriter.bare(png)
                : PngWriter.anew(png, info.turn());
    }
}
