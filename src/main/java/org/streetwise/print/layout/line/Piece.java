package org.streetwise.print.layout.line;

import org.streetwise.print.font.Typeface;
import org.streetwise.source.Language;

/// A part of a paragraph's text, in reading order.
public sealed interface Piece {
    /// Text that is set alike. Spaces and line ends in it run together; a soft hyphen (U+00AD) is an invitation to
    /// part.
    ///
    /// @param face in which it is set, save the characters that the face does not cover
    /// @param size in points
    /// @param shift how far its baseline is raised, in points
    /// @param language by whose rules it is hyphenated; `zxx` for text that is never hyphenated
    /// @param owner whatever the painter has to know of it
    record Text(String text, Typeface face, double size, double shift, Language language, Object owner)
            implements Piece {}

    /// The line ends here.
    record LineEnd() implements Piece {}
}
