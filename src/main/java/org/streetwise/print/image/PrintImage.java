package org.streetwise.print.image;

import java.util.Optional;
import org.streetwise.print.image.ImageInfo.Colour;
import org.streetwise.print.image.ImageInfo.Format;

/// An image in the form in which Word and PDF contain it: upright, in grey or RGB with eight bits, and without the
/// metadata of cameras and editors. Photos may give the place, the time and the photographer's name, and some contain
/// the whole picture that they were cropped from.
///
/// An image stays as it is, bit for bit, if possible. It is recoded only if it is turned, interlaced, in inks or in
/// sixteen bits. The same bytes always give the same result.
///
/// @param format JPEG or PNG
/// @param drawing the SVG that the image was made from, reduced to what is visible
public record PrintImage(Format format, ImageSize size, byte[] bytes, Optional<byte[]> drawing) {

    /// Makes an image from a file; absent if the headers are sound but the data are damaged.
    ///
    /// @param bytes found to be printable by an [ImageInspector]
    /// @param info the inspector's result
    public static Optional<PrintImage> of(byte[] bytes, ImageInfo info) {
        ByteRange file = ByteRange.of(bytes);
        return switch (info.format()) {
            case JPEG -> jpeg(Jpeg.of(file), info).map(made -> pixels(made, info));
            case PNG -> png(Png.of(file), info).map(made -> pixels(made, info));
            case SVG -> drawing(SvgWriter.bare(bytes, info), info);
        };
    }

    /// How the names of its files end: `.png`.
    public String ending() {
        return switch (format) {
            case JPEG -> ".jpeg";
            case PNG, SVG -> ".png";
        };
    }

    private static PrintImage pixels(byte[] made, ImageInfo info) {
        return new PrintImage(info.format(), info.size(), made, Optional.empty());
    }

    private static Optional<PrintImage> drawing(byte[] bare, ImageInfo info) {
        return SvgRaster.png(bare, info).map(png -> new PrintImage(Format.PNG, info.size(), png, Optional.of(bare)));
    }

    private static Optional<byte[]> jpeg(Jpeg jpeg, ImageInfo info) {
        return info.orientation() == ExifOrientation.NONE && info.colour() != Colour.CMYK
                ? Optional.of(JpegWriter.bare(jpeg))
                : JpegWriter.anew(jpeg, info);
    }

    private static Optional<byte[]> png(Png png, ImageInfo info) {
        if (info.orientation() != ExifOrientation.NONE || png.header().isInterlaced()) {
            return PngWriter.anew(png, info.orientation());
        }
        return info.bits() <= 8 ? PngWriter.bare(png) : PngWriter.inEightBits(png);
    }
}
