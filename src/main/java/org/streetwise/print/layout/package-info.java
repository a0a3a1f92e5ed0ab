/// Lays out a numbered document: from blocks to pages of boxes that a painter only has to draw.
///
/// In comes a `NumberedDocument` with a stylesheet, fonts, pictures and a [org.streetwise.print.layout.page.Policy]:
/// our own rules for pages that we paint, a word processor's for those that Word will make. Out comes a
/// [org.streetwise.print.layout.Pagination], which knows on which page everything stands and makes the pages when
/// asked.
///
/// Three ideas carry it:
///
/// - **Chapters know nothing of each other.** [org.streetwise.print.layout.ChapterSplitter] cuts the document into
///   chapters, each begins on a page of its own, and [org.streetwise.print.layout.ChapterSetter] lays out any of them
///   on any processor.
/// - **Page numbers are told, then checked.** A text may name the page of another. So
///   [org.streetwise.print.layout.Paginator] lays chapters out again until every number that they were told is right.
/// - **Pages are made twice.** The first time only to see where they end; the boxes are made again, chapter by chapter,
///   when they are painted. So memory does not grow with the number of pages.
///
/// Each room uses only those above it: `line` sets a paragraph's text into lines, `box` is what stands on a page,
/// `page` decides where pages end, `block` turns paragraphs, lists, tables and charts into strips. Begin to read with
/// [org.streetwise.print.layout.Paginator], then [org.streetwise.print.layout.ChapterSetter].
package org.streetwise.print.layout;
