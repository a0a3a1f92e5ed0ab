/// Makes Word's styles of a stylesheet, and the numbering that goes with them.
///
/// [org.streetwise.print.docx.style.Styles] has a [org.streetwise.print.docx.style.ParagraphStyle] for each style that
/// the text uses, made by [org.streetwise.print.docx.style.StyleMaker] when it is first asked for: begin there.
/// [org.streetwise.print.docx.style.Headings] knows which headings a document has, for Word numbers headings by their
/// styles. [org.streetwise.print.docx.style.Look] is how a run of text differs from its paragraph's style. The classes
/// whose names begin with `House` take styles from an organisation's own Word file.
package org.streetwise.print.docx.style;
