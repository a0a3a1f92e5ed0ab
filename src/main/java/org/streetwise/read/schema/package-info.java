/// Describes the files' shapes: to people as pages about fields, to editors as JSON Schema. All of it is made of the
/// declarations by which files are decoded.
package org.streetwise.read.schema;
