/// Gives every chapter, lesson, table and note its number, once for all formats.
///
/// A document comes in. A [NumberedDocument] goes out, in which every reference leads to a target that has a label.
/// [Numbering] walks and [Labeller] counts. Page numbers come later, from layout: a [PageMap]. Begin with [Numbering].
package org.streetwise.tell.numbering;
