/// Word's sections: which pages lie on their side, where numbers begin anew, and what stands at the head and the foot
/// of pages.
///
/// [org.streetwise.print.docx.section.DivisionEnds] finds where one [org.streetwise.print.docx.section.Division] of the
/// document ends and another begins; [org.streetwise.print.docx.section.Divisions] writes its properties, and
/// [org.streetwise.print.docx.section.RunningHeads] the heads that these refer to. Begin with `Divisions`.
/// [org.streetwise.print.docx.section.Runs] and [org.streetwise.print.docx.section.Fields] write text and fields, for
/// heads as for the text itself.
package org.streetwise.print.docx.section;
