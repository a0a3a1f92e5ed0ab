/// Faces and their measures, the characters that they cover, and the hyphenation of words.
package org.streetwise.print.font;
