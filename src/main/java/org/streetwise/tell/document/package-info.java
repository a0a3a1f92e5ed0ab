/// The publication as a tree that knows no format: what is said, in which order, not how it looks.
package org.streetwise.tell.document;
