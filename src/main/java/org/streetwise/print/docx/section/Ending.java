package org.streetwise.print.docx.section;

import java.util.Optional;

/// What ends with a paragraph: the whole text or one section. Word keeps a section's properties in its last paragraph
/// (ECMA-376 §17.6.18).
///
/// @param section the section that ends; empty if it is only the text, a cell or a column that ends
/// @param flush whether the paragraph has no white space below it, because the next one begins a page or brings that
///     space itself
public record Ending(Optional<Division> section, boolean flush) {
    /// The end of the text or of a cell.
    public static final Ending OF_TEXT = new Ending(Optional.empty(), false);
    /// The end of a column that stands beside others.
    public static final Ending OF_COLUMN = new Ending(Optional.empty(), true);
}
