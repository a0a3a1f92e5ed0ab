package org.streetwise.print.layout.box;

/// Whose a piece of a page is: an [Element]'s, or nobody's but the page's.
public sealed interface Owner permits Element, Owner.Artifact {
    /// What a reader who can't see the page does not miss (ISO 32000-1, 14.8.2.2).
    enum Artifact implements Owner {
        /// The running head.
        HEADER,
        /// The page number.
        FOOTER,
        /// What lies behind the whole page.
        WATERMARK,
        /// Rules, leaders, tints, repeated rows of a table.
        LAYOUT
    }
}
