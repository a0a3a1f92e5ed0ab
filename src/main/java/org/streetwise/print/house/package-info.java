/// Reads an organisation's own Word file, for the house style that a publication takes from it.
package org.streetwise.print.house;
