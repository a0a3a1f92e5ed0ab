/// Tables of what editors ask for: a row for each lesson, case, theme or gap. The rows come from `know.query`; which
/// form they get (terminal, CSV, JSON, workbook) is the affair of `org.streetwise.table`. Begin with
/// [org.streetwise.cli.answer.LessonTable].
package org.streetwise.cli.answer;
