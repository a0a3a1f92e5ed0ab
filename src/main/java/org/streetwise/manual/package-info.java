/// Pages about the program itself, for people at a terminal, in a small subset of Markdown.
///
/// Markdown comes in, and lines of text go out. [ManualPage] reads a page and [ManualText] sets it. Begin with
/// [ManualPage].
package org.streetwise.manual;
