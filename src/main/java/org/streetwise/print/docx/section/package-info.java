/// Writes Word's sections, which decide whether pages are landscape, where numbers begin again, and which headers and
/// footers pages have.
///
/// Begin with [org.streetwise.print.docx.section.Divisions], which writes a section's properties.
/// [org.streetwise.print.docx.section.DivisionEnds] finds where each [org.streetwise.print.docx.section.Division] of
/// the document ends, and [org.streetwise.print.docx.section.RunningHeads] writes the headers.
/// [org.streetwise.print.docx.section.Runs] and [org.streetwise.print.docx.section.Fields] write text and fields, in
/// headers and in the text itself.
package org.streetwise.print.docx.section;
