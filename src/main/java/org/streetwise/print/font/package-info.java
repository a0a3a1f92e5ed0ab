/// Faces and their measures, the characters they cover, and where words may be parted.
package org.streetwise.print.font;
