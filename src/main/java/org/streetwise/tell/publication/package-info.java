/// Tells a selection and its synthesis in a template's order and words.
package org.streetwise.tell.publication;
