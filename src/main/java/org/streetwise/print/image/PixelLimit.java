package org.streetwise.print.image;

/// How large an image may be. Printed over a whole A3 page at 600 dpi it has fewer pixels.
final class PixelLimit {
    /// Decoded, that many take 256 MB.
    static final long MOST = 64_000_000;

    private PixelLimit() {}

    static boolean isBeyond(long width, long height) {
        return width > 0 && height > MOST / width;
    }
}
