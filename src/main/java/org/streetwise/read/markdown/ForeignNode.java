package org.streetwise.read.markdown;

import org.commonmark.node.CustomNode;

/// `[words]{lang=en}`.
final class ForeignNode extends CustomNode {
    private final String language;

    ForeignNode(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }
}
