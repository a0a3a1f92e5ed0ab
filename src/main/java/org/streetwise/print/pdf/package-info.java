/// Writes PDF that is tagged and conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
///
/// A numbered document comes in, `print.layout` makes pages of it, and bytes go out. OpenPDF writes the file
/// ([ObjectFile], [EmbeddedFonts], [EmbeddedPictures]); what stands on pages and how it is tagged is written here.
/// Begin with [PdfRenderer].
///
/// - [PagePainter] draws the boxes of a page into a [PageContent]. Several pages are painted at once.
/// - [PageWriter] writes painted pages in order, and adds their elements to the [StructureTree], which is written
///   chapter by chapter so that memory does not grow.
/// - [PdfFile] writes what is around the pages: [Outline], [Destinations], [Xmp].
package org.streetwise.print.pdf;
