/// Sets text into lines, and lines onto pages.
package org.streetwise.print.layout;
