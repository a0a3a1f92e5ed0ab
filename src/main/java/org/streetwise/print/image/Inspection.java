package org.streetwise.print.image;

/// What became of looking at a file's headers.
public sealed interface Inspection {
    /// It can be printed.
    record Printable(ImageInfo info) implements Inspection {}

    /// It can't be printed.
    ///
    /// @param fact the rest of a sentence about the image: `is a GIF`
    /// @param hint the way out
    record Unprintable(String fact, String hint) implements Inspection {}

    /// It has more pixels than are printed.
    record TooLarge(long width, long height) implements Inspection {}
}
