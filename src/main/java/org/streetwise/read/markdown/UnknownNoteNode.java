package org.streetwise.read.markdown;

import org.commonmark.node.CustomNode;

/// `[^label]` without a footnote of that label.
final class UnknownNoteNode extends CustomNode {
    private final String label;

    UnknownNoteNode(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
