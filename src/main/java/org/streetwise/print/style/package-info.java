/// How a publication looks, said once for Word and PDF.
package org.streetwise.print.style;
