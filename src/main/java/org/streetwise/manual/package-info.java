/// Pages about the program itself, written in a small subset of Markdown, for people at a terminal.
package org.streetwise.manual;
