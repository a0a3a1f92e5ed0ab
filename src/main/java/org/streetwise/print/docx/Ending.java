package org.streetwise.print.docx;

import java.util.Optional;

/// What ends with a paragraph: the text, or a section of it, whose properties Word keeps in its last paragraph
/// (ECMA-376 §17.6.18).
///
/// @param opensPage whether what comes next begins on a new page
record Ending(Optional<Division> section, boolean opensPage) {
    static final Ending OF_TEXT = new Ending(Optional.empty(), true);
}
