/// Tables and charts, and the notes below them.
///
/// Begin with [org.streetwise.tell.publication.table.TableWriters]. Each table has a writer of its own, because its
/// [org.streetwise.tell.publication.table.TableNotes] collect what its cells need explained.
/// [org.streetwise.tell.publication.table.Figures] words numbers and units, and
/// [org.streetwise.tell.publication.table.MatrixWriter] makes the matrix of lessons and neighbourhoods.
package org.streetwise.tell.publication.table;
