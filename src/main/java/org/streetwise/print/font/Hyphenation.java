package org.streetwise.print.font;

import org.streetwise.source.Language;

/// Where words may be parted at a line's end. May be shared by threads.
public final class Hyphenation {
    /// The places in a word before which a hyphen may come, as rising UTF-16 offsets.
    ///
    /// @param word letters, and apostrophes among them; no hyphens
    public int[] breaks(String word, Language language) {
        throw new UnsupportedOperationException();
    }
}
