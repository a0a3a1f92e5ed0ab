package org.streetwise.print.image;

import java.util.List;
import org.streetwise.diagnostic.Message;

/// The result of examining a file's headers.
public sealed interface Inspection {
    /// The image can be printed.
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

    /// The image can't be printed.
    ///
    /// @param what what the file is, with its article: `a GIF`
    /// @param hint the way out
    record Unprintable(Message what, Message hint) implements Inspection {}

    /// The image has more pixels than the program prints.
    record TooLarge(long width, long height) implements Inspection {}
}
