package org.streetwise.know.prose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.streetwise.source.Span;

/// A text of several paragraphs.
///
/// @param span the whole text where the author wrote it
public record Prose(List<ProseBlock> blocks, Span span) {
    public Prose {
        blocks = List.copyOf(blocks);
    }

    /// The same with its words changed: those that are text, not code or references.
    public Prose reworded(UnaryOperator<String> words) {
        return new Prose(ProseBlock.reworded(blocks, words), span);
    }

    /// Whether nothing is printed of it.
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
