/// Gives every chapter, lesson, table and note its number, once for all formats.
package org.streetwise.tell.numbering;
