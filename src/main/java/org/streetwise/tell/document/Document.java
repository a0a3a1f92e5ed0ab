package org.streetwise.tell.document;

import java.util.List;

/// A publication: its metadata, and its blocks in reading order.
public record Document(Metadata metadata, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
