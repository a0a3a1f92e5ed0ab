/// Turns authors' texts into blocks, and names neighbourhoods and lessons in running text.
///
/// [org.streetwise.tell.publication.text.ProseWriter] turns the Markdown of case files into blocks; begin there.
/// [org.streetwise.tell.publication.text.Places] names neighbourhoods,
/// [org.streetwise.tell.publication.text.LessonReferences] refers to lessons, and
/// [org.streetwise.tell.publication.text.Whereabouts] words `in drie wijken` or, in an edition about one neighbourhood,
/// `hier`. All of them make a name a live reference only if the publication prints its target.
package org.streetwise.tell.publication.text;
