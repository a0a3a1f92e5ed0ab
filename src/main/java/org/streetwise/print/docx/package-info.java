/// Writes Word files (Office Open XML, ECMA-376), streamed part by part, so that memory does not grow with the text.
///
/// The input is a `RenderInput`: a numbered document, a stylesheet, pictures, page numbers, and perhaps an
/// organisation's own Word file. The output is a zip file. [org.streetwise.print.docx.DocxRenderer] writes the text
/// first and the other parts after it, because the text decides what those hold: which styles are used, which lists
/// count, which pictures and charts there are. Begin there.
///
/// Each package uses only those above it: `part` writes the zip file and its XML, `style` makes Word's styles from the
/// stylesheet, `chart` writes native charts, `section` writes Word's sections with their headers and footers, and
/// `text` writes blocks and inlines.
package org.streetwise.print.docx;
