/// Measures text and the columns of tables, the same in every format.
package org.streetwise.print.measure;
