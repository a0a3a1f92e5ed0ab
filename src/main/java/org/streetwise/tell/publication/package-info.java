/// Writes a publication as a document, from a selection and its synthesis, in a template's order and words.
///
/// A [org.streetwise.know.selection.Selection], its [org.streetwise.know.synthesis.Synthesis] and a
/// [org.streetwise.tell.template.Template] come in. A [org.streetwise.tell.document.Document] and an account of what it
/// prints go out. Begin with [org.streetwise.tell.publication.Publication], where
/// [org.streetwise.tell.publication.OutlineWriter] follows the template's outline part by part.
/// [org.streetwise.tell.publication.Writers] makes the writer of each kind of part and hands it what it uses.
///
/// The packages inside: `text` names neighbourhoods and lessons and turns authors' texts into blocks, `count` says how
/// many, `table` makes tables and charts, `lesson` and `portrait` write chapters, `check` reports what an author should
/// know of the finished publication.
package org.streetwise.tell.publication;
