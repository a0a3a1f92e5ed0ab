/// The publication as a tree that is independent of any format: what it says and in which order, not how it looks.
package org.streetwise.tell.document;
