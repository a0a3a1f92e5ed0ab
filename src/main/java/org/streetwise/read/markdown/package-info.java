/// Markdown as authored text, each part with its place in the file.
package org.streetwise.read.markdown;
