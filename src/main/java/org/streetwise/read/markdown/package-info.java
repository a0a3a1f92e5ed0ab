/// Reads Markdown as authored text, each part with its place in the file.
///
/// A text and its [org.streetwise.source.SourceMap] come in, and a [org.streetwise.know.prose.Prose] goes out.
/// commonmark-java parses; [BlockReader] and [InlineReader] turn its nodes into ours, and [Faults] reports what can't
/// be printed. Citations, references and words of another language are forms of our own ([Brackets]). Most texts have
/// no markup and take a shorter way ([BareText]). Begin with [MarkdownReader].
package org.streetwise.read.markdown;
