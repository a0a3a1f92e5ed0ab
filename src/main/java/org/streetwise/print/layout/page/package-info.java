/// Decides where pages end.
///
/// In come [org.streetwise.print.layout.page.Strip]s: slices of a chapter, from top to bottom, that no page end may
/// cut. A strip knows its height, what is called in it and how it hangs together with its neighbours. Out comes the end
/// of each page, as an index into the strips.
///
/// [org.streetwise.print.layout.page.BreakRules] says what each place costs as a page end: after a heading it is
/// forbidden, between the lines of a paragraph it depends on how many stay together. Three classes choose by these
/// costs:
///
/// - [org.streetwise.print.layout.page.FittedPages], for print: all ends of a chapter together
///   ([org.streetwise.print.layout.page.PageBreaker]), and again with a little more or less white where that ends
///   better.
/// - [org.streetwise.print.layout.page.PageFiller], for Word: each page takes what fits.
/// - [org.streetwise.print.layout.page.FixedPages], for a chapter of a Word file that must not exceed its room.
///
/// Notes stand at the foot of the page that calls them ([org.streetwise.print.layout.page.NoteFit]); text in columns is
/// dealt over them page by page ([org.streetwise.print.layout.page.ColumnBalance]).
package org.streetwise.print.layout.page;
