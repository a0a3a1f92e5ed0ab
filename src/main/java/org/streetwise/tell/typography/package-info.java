/// Sets quotation marks, dashes and no-break spaces in plainly typed text as print requires, once for all formats.
package org.streetwise.tell.typography;
