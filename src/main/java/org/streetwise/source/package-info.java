/// Named texts and places in them. Every other package builds on this one.
///
/// A [Workspace] reads files by their [SourceId]. A [Span] is a range of one file's text, and almost every value
/// carries one, so that each diagnostic has a place. Offsets count UTF-16 units; [LineIndex] makes lines and columns of
/// them. [SourceMap] leads from a value back to its file where the two differ. Begin with [Span] and [Spanned].
package org.streetwise.source;
