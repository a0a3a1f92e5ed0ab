/// Writes the text of a document: blocks as paragraphs and tables, inlines as runs.
///
/// Begin with [org.streetwise.print.docx.text.Blocks], which hands each block to its writer.
/// [org.streetwise.print.docx.text.Paragraphs] writes all paragraphs, and [org.streetwise.print.docx.text.Inlines] what
/// stands in them. Each block hands a [org.streetwise.print.docx.text.Context] to the blocks within it: how wide they
/// are, which list or cell they are in, and what they must leave above and below.
/// [org.streetwise.print.docx.text.Accumulators] gather what the text needs of the file's other parts.
package org.streetwise.print.docx.text;
