package org.streetwise.print.image;

import org.streetwise.diagnostic.Message;

/// What the headers of an image file say. Nothing of it is decoded.
///
/// @param width in pixels, of the image as it is seen; a drawing's in CSS pixels, of which an inch has 96
/// @param height as the width
/// @param turn what makes the stored pixels the image that is seen
/// @param bits of one sample: 1 to 16
/// @param alpha whether parts of it may be transparent
/// @param moves whether it has more pictures than its first, or parts that move
public record ImageInfo(
        Format format, int width, int height, Turn turn, Colour colour, int bits, boolean alpha, boolean moves) {
    /// By what a file stores, which a turn may lay on its side.
    ///
    /// @param width of the stored pixels
    /// @param height of the stored pixels
    static ImageInfo ofStored(
            Format format, int width, int height, Turn turn, Colour colour, int bits, boolean alpha, boolean moves) {
        return turn.swapsSides()
                ? new ImageInfo(format, height, width, turn, colour, bits, alpha, moves)
                : new ImageInfo(format, width, height, turn, colour, bits, alpha, moves);
    }

    /// How large it is in print: a drawing, which has no pixels, as large as it is drawn.
    public ImageSize size() {
        return format == Format.SVG ? ImageSize.drawn(width, height) : new ImageSize(width, height);
    }

    /// What both Word and PDF can carry.
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

    /// What a pixel is made of.
    public enum Colour {
        GREY,
        RGB,
        /// Numbers of colours in a list of at most 256.
        PALETTE,
        /// Inks, or in a JPEG often luminance and chroma of them (YCCK).
        CMYK
    }
}
