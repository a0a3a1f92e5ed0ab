package org.streetwise.read.shape;

import org.streetwise.source.Language;

/// The languages of one reading.
///
/// @param wanted in which the texts are to be read
/// @param written in which the files are written
public record Languages(Language wanted, Language written) {
    /// Files that are read as they are written.
    public static Languages only(Language written) {
        return new Languages(written, written);
    }

    /// Whether the texts are wanted in another language than the files have.
    boolean differ() {
        return !wanted.equals(written);
    }
}
