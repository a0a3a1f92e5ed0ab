/// Authored text as a small closed tree: what Markdown can say here, with the place of every part in its file.
///
/// `read.markdown` makes a [Prose] or a [ProseLine], and `tell` turns it into blocks of a publication. [ProseWalk]
/// visits all inlines, and [PlainProse] writes a text without markup. Begin with [ProseInline]: each kind of inline
/// says what it means.
package org.streetwise.know.prose;
