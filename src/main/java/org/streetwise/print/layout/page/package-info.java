/// Decides where pages end.
///
/// The input is [org.streetwise.print.layout.page.Strip]s: slices of a chapter, from top to bottom, that no page end
/// may cut. A strip knows its height, its notes and how it is tied to its neighbours. The output is the end of each
/// page, as an index into the strips.
///
/// [org.streetwise.print.layout.page.BreakRules] says what each page end costs. After a heading a page end is
/// forbidden; between the lines of a paragraph it depends on how many lines stay together. Three classes choose by
/// these costs:
///
/// - [org.streetwise.print.layout.page.FittedPages], for print, chooses all page ends of a chapter together
///   ([org.streetwise.print.layout.page.PageBreaker]), and again with a little more or less white space where that ends
///   better.
/// - [org.streetwise.print.layout.page.PageFiller], for Word, puts on each page what fits.
/// - [org.streetwise.print.layout.page.FixedPages], for Word too, keeps a chapter within a limited number of pages.
///
/// Notes stand at the foot of the page that calls them ([org.streetwise.print.layout.page.NoteFit]). Text in columns is
/// distributed over them page by page ([org.streetwise.print.layout.page.ColumnBalance]).
package org.streetwise.print.layout.page;
