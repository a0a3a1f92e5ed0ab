package org.streetwise.print.docx;

/// A part in which text stands: its stream, and what it refers to.
///
/// @param links the part's own relationships
record PartWriter(Rendering rendering, Xml xml, Relationships links) {}
