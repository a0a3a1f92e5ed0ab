package org.streetwise.print.image;

import java.util.List;

/// What became of looking at a file's headers.
public sealed interface Inspection {
    /// It can be printed.
    ///
    /// @param undrawn the names of elements of a drawing that are left out
    record Printable(ImageInfo info, List<String> undrawn) implements Inspection {
        public Printable {
            undrawn = List.copyOf(undrawn);
        }

        Printable(ImageInfo info) {
            this(info, List.of());
        }
    }

    /// It can't be printed.
    ///
    /// @param fact the rest of a sentence about the image: `is a GIF`
    /// @param hint the way out
    record Unprintable(String fact, String hint) implements Inspection {}

    /// It has more pixels than are printed.
    record TooLarge(long width, long height) implements Inspection {}
}
