/// Measures text and the columns of tables, the same in every format, so that a table looks alike in Word and PDF.
///
/// A stylesheet's [Faces] and blocks come in, and widths in points go out. Begin with [TableRuler]: it asks a
/// [CellRuler] what cells need and divides a table's width among its columns ([TableColumns], or [MatrixColumns] for
/// tables of signs).
package org.streetwise.print.measure;
