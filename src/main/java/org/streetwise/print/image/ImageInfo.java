package org.streetwise.print.image;

import org.streetwise.diagnostic.Message;

/// What the headers of an image file say. Nothing of it is decoded.
///
/// @param width of the visible image in pixels; for a drawing in CSS pixels, 96 per inch
/// @param height of the visible image, in the same unit
/// @param orientation how to turn the stored pixels to get the visible image
/// @param bits per sample: 1 to 16
/// @param moves whether the image has several pictures or moving parts
public record ImageInfo(
        Format format, int width, int height, ExifOrientation orientation, Colour colour, int bits, boolean moves) {
    /// Makes the info from stored pixels, whose width and height a turn may swap.
    ///
    /// @param width of the stored pixels
    /// @param height of the stored pixels
    static ImageInfo ofStored(
            Format format, int width, int height, ExifOrientation orientation, Colour colour, int bits, boolean moves) {
        return orientation.swapsSides()
                ? new ImageInfo(format, height, width, orientation, colour, bits, moves)
                : new ImageInfo(format, width, height, orientation, colour, bits, moves);
    }

    /// The size in pixels for print. A drawing has no pixels and gets the size at which it is rasterised.
    public ImageSize size() {
        return format == Format.SVG ? ImageSize.drawn(width, height) : new ImageSize(width, height);
    }

    /// The formats that both Word and PDF can contain.
    public enum Format {
        JPEG(Message.of("image.jpeg")),
        PNG(Message.of("image.png")),
        /// A drawing, of which every part lies in the file itself.
        SVG(Message.of("image.svg"));

        private final Message named;

        Format(Message named) {
            this.named = named;
        }

        /// As it stands in a sentence: `a JPEG`.
        public Message named() {
            return named;
        }
    }

    /// The components of a pixel.
    public enum Colour {
        GREY,
        RGB,
        /// Indices into a list of at most 256 colours.
        PALETTE,
        /// Inks, which a JPEG often stores as luminance and chroma (YCCK).
        CMYK
    }
}
