/// Writes the text of a document: blocks to paragraphs and tables, inlines to runs.
///
/// [org.streetwise.print.docx.text.Blocks] knows which writer takes which block: begin there.
/// [org.streetwise.print.docx.text.Paragraphs] writes every paragraph, [org.streetwise.print.docx.text.Inlines] what
/// stands in it. [org.streetwise.print.docx.text.Context] is handed down from a block to what stands in it: how wide it
/// is, in which list or cell, what it must leave above and below. [org.streetwise.print.docx.text.Accumulators]
/// gather what the text needs of the other parts of the file.
package org.streetwise.print.docx.text;
