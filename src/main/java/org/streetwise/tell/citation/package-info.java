/// Cites sources, and lists them, in APA style (7th edition).
///
/// In come the references of a selection and the citations in its texts; out come inlines for the text, such as
/// `De Vries & Jansen, 2021`, and the entries of the list. Begin with [org.streetwise.tell.citation.Bibliography].
///
/// - [org.streetwise.tell.citation.SourceUse] finds which sources are cited at all.
/// - [org.streetwise.tell.citation.SourceDistinction] keeps apart what would be cited alike: initials, more names,
///   letters behind the year. It makes a [org.streetwise.tell.citation.CitedSource] of each.
/// - [org.streetwise.tell.citation.SourceOrder] sorts the list, [org.streetwise.tell.citation.EntryWriter] writes it
///   and [org.streetwise.tell.citation.SourceCitation] the citations; both take names from
///   [org.streetwise.tell.citation.ReferenceNames].
///
/// ARCHITECTURE.md, "Sources", says why no library does this.
package org.streetwise.tell.citation;
