/// Tables and charts, and the notes below them.
///
/// [org.streetwise.tell.publication.table.Tables] is the way in. A table is written by a writer of its own, since its
/// [org.streetwise.tell.publication.table.TableNotes] gather what its cells need explained.
/// [org.streetwise.tell.publication.table.Figures] says numbers and units,
/// [org.streetwise.tell.publication.table.MatrixWriter] draws the matrix of lessons and neighbourhoods.
package org.streetwise.tell.publication.table;
