package org.streetwise.print.layout.line;

import org.streetwise.print.font.Typeface;
import org.streetwise.source.Language;

/// A part of a paragraph's text. Pieces come in reading order.
public sealed interface Piece {
    /// Text in one typeface and size. A row of spaces and line ends counts as one space; a soft hyphen (U+00AD) is a
    /// place to hyphenate.
    ///
    /// @param face the typeface of all characters that it covers
    /// @param size in points
    /// @param shift how far its baseline is raised, in points
    /// @param language whose hyphenation applies; `zxx` for text that is never hyphenated
    /// @param owner anything that the painter needs to know about the text
    record Text(String text, Typeface face, double size, double shift, Language language, Object owner)
            implements Piece {}

    /// A forced line end.
    record LineEnd() implements Piece {}
}
