/// Writes native charts that can be edited in Word (ECMA-376 §21.2): a part for the drawing, one for its shapes, and a
/// workbook with its numbers.
///
/// Begin with [org.streetwise.print.docx.chart.Charts], which gathers the charts of a file and writes their parts at
/// the end. Where everything stands, `print.chart` has planned, the same for all formats.
package org.streetwise.print.docx.chart;
