/// Reads an organisation's own Word file for the house style of its publications.
package org.streetwise.print.house;
