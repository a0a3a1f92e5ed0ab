/// Tables that answer an editor's question, for terminals, programs and spreadsheets.
///
/// A [Table] of [Cell]s comes in. [TerminalTable], [CsvTable], [JsonTable] or [Workbook] (Apache POI) writes it. Begin
/// with [Table].
package org.streetwise.table;
