/// Authored text as a small closed tree: what Markdown can say, with the place of every part.
package org.streetwise.know.prose;
