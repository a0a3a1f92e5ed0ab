/// Charts as areas and texts, the same for every format.
package org.streetwise.print.chart;
