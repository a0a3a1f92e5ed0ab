/// Writes Word files (Office Open XML, ECMA-376), streamed part by part.
package org.streetwise.print.docx;
