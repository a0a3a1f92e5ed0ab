package org.streetwise.know.prose;

import java.util.List;
import org.streetwise.source.Span;

/// A text of several paragraphs.
///
/// @param span the whole text where the author wrote it
public record Prose(List<ProseBlock> blocks, Span span) {
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /// Whether nothing is printed of it.
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
