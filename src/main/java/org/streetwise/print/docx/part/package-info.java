/// The zip file of a Word document, and what all its parts are written with.
///
/// [org.streetwise.print.docx.part.ZipParts] writes part after part, [org.streetwise.print.docx.part.Xml] the XML of
/// one: begin with these. Parts refer to each other by [org.streetwise.print.docx.part.Relationships], and
/// [org.streetwise.print.docx.part.ContentTypes] says of which kind each is. Lengths are written in
/// [org.streetwise.print.docx.part.Twips] or, in drawings, in [org.streetwise.print.docx.part.Emus].
package org.streetwise.print.docx.part;
