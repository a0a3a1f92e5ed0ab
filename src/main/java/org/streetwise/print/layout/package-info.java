/// Lays out a numbered document: turns blocks into pages of boxes that a painter only has to draw.
///
/// The input is a `NumberedDocument` with a stylesheet, fonts, pictures and a
/// [org.streetwise.print.layout.page.Policy]: our own rules for pages that we paint, or a word processor's for pages
/// that Word will make. The output is a [org.streetwise.print.layout.Pagination], which knows on which page everything
/// stands and makes the pages when asked.
///
/// Three ideas carry this package:
///
/// - **Chapters do not depend on each other.** [org.streetwise.print.layout.ChapterSplitter] cuts the document into
///   chapters, each beginning on a new page, and [org.streetwise.print.layout.ChapterSetter] lays out any of them on
///   any processor.
/// - **Page numbers are guessed, then checked.** Text may name the page of another text. So
///   [org.streetwise.print.layout.Paginator] lays chapters out again until every number in their text is right.
/// - **Pages are made twice.** The first time we only find out where they end. Their boxes are made again, chapter by
///   chapter, when they are painted. So memory does not grow with the number of pages.
///
/// Each package uses only those above it: `line` sets a paragraph's text into lines, `box` is what stands on a page,
/// `page` decides where pages end, and `block` turns paragraphs, lists, tables and charts into strips. Begin with
/// [org.streetwise.print.layout.Paginator], then read [org.streetwise.print.layout.ChapterSetter].
package org.streetwise.print.layout;
