/// Sets the text of a paragraph into lines.
///
/// The input is [org.streetwise.print.layout.line.Piece]s, which are stretches of text with a typeface and a size, and
/// a [org.streetwise.print.layout.line.Measure], the width of the column. The output is a
/// [org.streetwise.print.layout.line.SetText]: the lines, and for each its
/// [org.streetwise.print.layout.line.Fragment]s, which are drawn in one go.
///
/// [org.streetwise.print.layout.line.LineSetter] takes these steps. The pieces become one
/// [org.streetwise.print.layout.line.ParagraphText]. [org.streetwise.print.layout.line.MeasuredText] gives every glyph
/// its place on an endless line. [org.streetwise.print.layout.line.OpportunityFinder] finds where lines may end. Then
/// [org.streetwise.print.layout.line.TotalFit] chooses all line ends together, as TeX does, or
/// [org.streetwise.print.layout.line.FirstFit] one after the other, as word processors do.
///
/// Nothing here knows about pages, blocks or tags. A piece carries an owner that only the painter understands.
package org.streetwise.print.layout.line;
