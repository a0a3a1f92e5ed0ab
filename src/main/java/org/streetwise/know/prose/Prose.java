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

    /// The same text with its words changed, except code and references.
    public Prose reworded(UnaryOperator<String> words) {
        return new Prose(ProseBlock.reworded(blocks, words), span);
    }

    /// Whether there is nothing to print.
    public boolean isEmpty() {
        return blocks.isEmpty();
    }
}
