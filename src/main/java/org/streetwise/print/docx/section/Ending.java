package org.streetwise.print.docx.section;

import java.util.Optional;

/// What ends with a paragraph: the text, or a section of it, whose properties Word keeps in its last paragraph
/// (ECMA-376 §17.6.18).
///
/// @param flush whether the paragraph has no white space below it: what comes next begins on a new page, or stands
///     under a column and has that space above it
public record Ending(Optional<Division> section, boolean flush) {
    public static final Ending OF_TEXT = new Ending(Optional.empty(), false);
    public static final Ending OF_COLUMN = new Ending(Optional.empty(), true);
}
