package org.streetwise.know.prose;

import java.util.List;
import org.streetwise.source.Span;

/// A text of one line, such as a title: inlines only.
///
/// @param span the whole text where the author wrote it
public record ProseLine(List<ProseInline> inlines, Span span) {
    public ProseLine {
        inlines = List.copyOf(inlines);
    }

    /// The words without emphasis, links or references.
    public String plain() {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> inline.appendPlain(words));
        return words.toString();
    }
}
