package org.streetwise.print.image;

/// How stored pixels become the image that is seen, as cameras write it (Exif 2.32, tag 274, Orientation).
public enum Turn {
    NONE,
    MIRROR,
    HALF,
    MIRROR_HALF,
    MIRROR_LEFT,
    RIGHT,
    MIRROR_RIGHT,
    LEFT;

    /// By Exif's number; what is none of 1 to 8 means no turn.
    static Turn of(int orientation) {
        return orientation >= 1 && orientation <= values().length ? values()[orientation - 1] : NONE;
    }

    /// Whether width and height change places.
    boolean swapsSides() {
        return compareTo(MIRROR_LEFT) >= 0;
    }

    /// The stored column of a pixel that is seen at `x`, `y`.
    ///
    /// @param width of the stored pixels
    /// @param height of the stored pixels
    int column(int x, int y, int width, int height) {
        return switch (this) {
            case NONE, MIRROR_HALF -> x;
            case MIRROR, HALF -> width - 1 - x;
            case MIRROR_LEFT, RIGHT -> y;
            case MIRROR_RIGHT, LEFT -> width - 1 - y;
        };
    }

    /// The stored row of a pixel that is seen at `x`, `y`.
    int row(int x, int y, int width, int height) {
        return switch (this) {
            case NONE, MIRROR -> y;
            case HALF, MIRROR_HALF -> height - 1 - y;
            case MIRROR_LEFT, LEFT -> x;
            case RIGHT, MIRROR_RIGHT -> height - 1 - x;
        };
    }
}
