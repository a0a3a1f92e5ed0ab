/// Describes the files' shapes, to people as pages about fields and to text editors as JSON Schema. All of it is
/// derived from the declarations by which files are decoded, so that it can't differ from them.
///
/// Kinds of files come in. [FieldGuide] and [FieldPages] write Markdown, [JsonSchema] writes a schema. [FieldPath]
/// finds a field by what people call it. Begin with [FieldGuide].
package org.streetwise.read.schema;
