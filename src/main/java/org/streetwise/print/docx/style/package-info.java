/// Makes Word's styles from a stylesheet, and the numbering that goes with them.
///
/// Begin with [org.streetwise.print.docx.style.Styles]: it holds a [org.streetwise.print.docx.style.ParagraphStyle] for
/// each style of the text, and lets [org.streetwise.print.docx.style.StyleMaker] make it when it is first needed.
/// [org.streetwise.print.docx.style.Headings] knows a document's headings, because Word numbers headings by their
/// styles. [org.streetwise.print.docx.style.Look] is how a run of text differs from its paragraph's style. The classes
/// whose names begin with `House` take styles from an organisation's own Word file.
package org.streetwise.print.docx.style;
