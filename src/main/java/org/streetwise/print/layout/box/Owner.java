package org.streetwise.print.layout.box;

/// What a piece of a page belongs to: an [Element], or only the page itself.
public sealed interface Owner permits Element, Owner.Artifact {
    /// Pieces that belong only to the page; a reader who can't see it misses nothing (ISO 32000-1, 14.8.2.2).
    enum Artifact implements Owner {
        /// The running head.
        HEADER,
        /// The page number.
        FOOTER,
        /// What lies behind the whole page.
        WATERMARK,
        /// Rules, leaders, tints, and repeated rows of a table.
        LAYOUT
    }
}
