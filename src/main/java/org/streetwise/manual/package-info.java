/// Pages about the program itself, written in a small part of Markdown, for people at a terminal.
package org.streetwise.manual;
