/// Authors' texts as blocks, and the names of neighbourhoods and lessons as running text has them.
///
/// [org.streetwise.tell.publication.text.ProseWriter] turns the Markdown of case files into blocks: begin there.
/// [org.streetwise.tell.publication.text.Places] names neighbourhoods,
/// [org.streetwise.tell.publication.text.Crossings] refers to lessons, and
/// [org.streetwise.tell.publication.text.Whereabouts] says `in drie wijken` or, in an edition of one neighbourhood,
/// `hier`. All of them make a name a live reference only where the publication prints what it leads to.
package org.streetwise.tell.publication.text;
