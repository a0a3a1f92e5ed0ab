/// The publication as a tree that is independent of any format: what it says and in which order, not how it looks.
///
/// `tell.publication` builds a [Document] of [Block]s and [Inline]s, and every renderer prints every kind of them. A
/// [Role] says what a block is for; stylesheets choose its look by this. A [Target] is a place that others refer to.
/// [Walk] is the only way through a tree: everything that looks through one, or changes it, uses it. Begin with
/// [Block].
package org.streetwise.tell.document;
