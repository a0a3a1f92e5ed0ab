/// Writes the zip file of a Word document, and the XML of its parts.
///
/// Begin with [org.streetwise.print.docx.part.ZipParts], which writes one part after another, and
/// [org.streetwise.print.docx.part.Xml], which writes the XML of one. Parts refer to each other through
/// [org.streetwise.print.docx.part.Relationships]; [org.streetwise.print.docx.part.ContentTypes] gives the type of
/// each. Lengths are written in [org.streetwise.print.docx.part.Twips] or, in drawings, in
/// [org.streetwise.print.docx.part.Emus].
package org.streetwise.print.docx.part;
