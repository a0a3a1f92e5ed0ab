/// Sets quotation marks, dashes and joints as print wants them, once for all formats, in what authors typed plainly.
package org.streetwise.tell.typography;
