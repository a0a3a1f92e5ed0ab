package org.streetwise.print.image;

/// The limit on an image's size. An image that fills an A3 page at 600 dpi has fewer pixels.
final class PixelLimit {
    /// Decoded, this many pixels take 256 MB.
    static final long MOST = 64_000_000;

    /// The most bytes of samples that are unpacked at once. Turning and recoding them takes several times as many.
    static final long MOST_UNPACKED = 192_000_000;

    private PixelLimit() {}

    static boolean isBeyond(long width, long height) {
        return width > 0 && height > MOST / width;
    }
}
