/// Writes native charts that can be edited in Word (ECMA-376 §21.2). A chart has a part for the drawing, one for shapes
/// over it, and a workbook with its numbers.
///
/// Begin with [org.streetwise.print.docx.chart.Charts], which gathers a file's charts and writes their parts at the
/// end. `print.chart` decides where everything in a chart stands, for all formats alike.
package org.streetwise.print.docx.chart;
