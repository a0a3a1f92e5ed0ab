/// Identifies image files by their headers, and makes images that publications can contain.
package org.streetwise.print.image;
