/// Writes PDF: tagged, PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
package org.streetwise.print.pdf;
