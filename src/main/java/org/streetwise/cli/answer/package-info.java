/// Tables that answer an editor's question: a row for each lesson, case, theme or gap. The rows come from `know.query`,
/// and `org.streetwise.table` writes them for a terminal or as CSV, JSON or a workbook. Begin with
/// [org.streetwise.cli.answer.LessonTable].
package org.streetwise.cli.answer;
