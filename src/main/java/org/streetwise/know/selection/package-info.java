/// What an edition may show: the only way from a programme to print, past which nothing internal gets.
package org.streetwise.know.selection;
