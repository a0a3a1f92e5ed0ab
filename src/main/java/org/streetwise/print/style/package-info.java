/// The look of a publication, defined once for Word and PDF.
package org.streetwise.print.style;
