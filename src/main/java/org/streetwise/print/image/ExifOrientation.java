package org.streetwise.print.image;

/// How to turn stored pixels to get the visible image, as cameras record it (Exif 2.32, tag 274, Orientation).
public enum ExifOrientation {
    NONE,
    MIRROR,
    HALF,
    MIRROR_HALF,
    MIRROR_LEFT,
    RIGHT,
    MIRROR_RIGHT,
    LEFT;

    /// The turn with Exif's number. Any number other than 1 to 8 means no turn.
    static ExifOrientation of(int orientation) {
        return orientation >= 1 && orientation <= values().length ? values()[orientation - 1] : NONE;
    }

    /// Whether the turn swaps width and height.
    boolean swapsSides() {
        return compareTo(MIRROR_LEFT) >= 0;
    }

    /// The stored column of the pixel that is visible at `x`, `y`.
    ///
    /// @param width of the stored pixels
    int column(int x, int y, int width) {
        return switch (this) {
            case NONE, MIRROR_HALF -> x;
            case MIRROR, HALF -> width - 1 - x;
            case MIRROR_LEFT, RIGHT -> y;
            case MIRROR_RIGHT, LEFT -> width - 1 - y;
        };
    }

    /// The stored row of the pixel that is visible at `x`, `y`.
    ///
    /// @param height of the stored pixels
    int row(int x, int y, int height) {
        return switch (this) {
            case NONE, MIRROR -> y;
            case HALF, MIRROR_HALF -> height - 1 - y;
            case MIRROR_LEFT, LEFT -> x;
            case RIGHT, MIRROR_RIGHT -> height - 1 - x;
        };
    }
}
