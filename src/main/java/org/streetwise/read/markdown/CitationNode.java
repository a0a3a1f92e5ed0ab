package org.streetwise.read.markdown;

import org.commonmark.node.CustomNode;

/// `[@key, p. 3]`.
final class CitationNode extends CustomNode {
    private final String words;

    /// @param words what stands in the brackets, with the `@`
    CitationNode(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
