/// Describes the files' shapes: to people as pages about fields, to editors as JSON Schema. All of it is derived from
/// the declarations by which files are decoded.
package org.streetwise.read.schema;
