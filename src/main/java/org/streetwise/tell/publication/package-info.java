/// Writes a publication: a selection and what was gathered from it, in a template's order and words, as a document.
///
/// In come a [org.streetwise.know.selection.Selection], its [org.streetwise.know.synthesis.Synthesis] and a
/// [org.streetwise.tell.template.Template]; out go a [org.streetwise.tell.document.Document] and an account of what it
/// prints. Begin at [org.streetwise.tell.publication.Publication]. It lets
/// [org.streetwise.tell.publication.OutlineWriter] follow the template's outline part by part;
/// [org.streetwise.tell.publication.Writers] makes the writer of each kind of part and hands it what it uses.
///
/// The rooms: `text` names neighbourhoods and lessons and turns authors' texts into blocks, `count` says how many,
/// `table` makes tables and charts, `lesson` and `portrait` print chapters, `check` reports what an author should know
/// of the finished publication.
package org.streetwise.tell.publication;
