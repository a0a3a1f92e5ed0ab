/// Sets the text of a paragraph into lines.
///
/// In come [org.streetwise.print.layout.line.Piece]s, stretches of text with a typeface and a size, and a
/// [org.streetwise.print.layout.line.Measure], the width of the column. Out comes a
/// [org.streetwise.print.layout.line.SetText]: the lines, and for each the
/// [org.streetwise.print.layout.line.Fragment]s that are drawn at one go.
///
/// The steps, in the order of [org.streetwise.print.layout.line.LineSetter]: the pieces become one
/// [org.streetwise.print.layout.line.Manuscript]; [org.streetwise.print.layout.line.MeasuredText] gives every glyph its
/// place on an endless line; [org.streetwise.print.layout.line.OpportunityFinder] finds where lines may end; then
/// [org.streetwise.print.layout.line.TotalFit] chooses all line ends together, as TeX does, or
/// [org.streetwise.print.layout.line.FirstFit] one after the other, as word processors do.
///
/// Nothing here knows of pages, blocks or tags. A piece carries an owner that only the painter understands.
package org.streetwise.print.layout.line;
