/// Lays out charts as rectangles and texts, the same in every format.
package org.streetwise.print.chart;
