/// Lays out charts as rectangles and texts, the same in every format.
///
/// A chart of the document comes in, with a size of type. A [ChartPlan] goes out: [Tile]s, [ChartLabel]s and lines with
/// their places, which a renderer only has to draw. Begin with [ChartPlanner], which puts names at the left, bars
/// beside them and numbers at their ends.
package org.streetwise.print.chart;
