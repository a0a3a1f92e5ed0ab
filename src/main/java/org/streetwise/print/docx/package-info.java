/// Writes Word files (Office Open XML, ECMA-376), streamed part by part, so that memory does not grow with the text.
///
/// In comes a `RenderInput`: a numbered document, a stylesheet, pictures, page numbers, maybe an organisation's own
/// Word file. Out comes a zip file. [org.streetwise.print.docx.DocxRenderer] writes the text first, for only then it is
/// known what the other parts hold (which styles are used, which lists count, which pictures and charts there are),
/// then the other parts. Begin there.
///
/// Each room uses only those above it: `part` is the zip file and its XML, `style` makes Word's styles of the
/// stylesheet, `chart` writes native charts, `section` writes Word's sections with the heads and feet of their pages,
/// `text` writes blocks and inlines.
package org.streetwise.print.docx;
