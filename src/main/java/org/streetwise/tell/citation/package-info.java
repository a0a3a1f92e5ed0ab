/// Cites and lists sources in APA style (7th edition).
///
/// The references of a selection and the citations in its texts come in. Inlines for the text, such as `De Vries &
/// Jansen, 2021`, and the entries of the list go out. Begin with [org.streetwise.tell.citation.Bibliography].
///
/// - [org.streetwise.tell.citation.SourceUse] finds which sources are cited at all.
/// - [org.streetwise.tell.citation.SourceDistinction] distinguishes sources that would be cited alike, by initials,
///   more names or letters after the year. It makes a [org.streetwise.tell.citation.CitedSource] of each.
/// - [org.streetwise.tell.citation.SourceOrder] sorts the list, [org.streetwise.tell.citation.EntryWriter] writes it
///   and [org.streetwise.tell.citation.SourceCitation] writes the citations. Both take names from
///   [org.streetwise.tell.citation.ReferenceNames].
///
/// ARCHITECTURE.md, "Sources", says why no library does this.
package org.streetwise.tell.citation;
