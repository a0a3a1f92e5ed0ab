package org.streetwise.print.docx.text;

import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;

/// A part in which text stands: its stream, and what it refers to.
///
/// @param links the part's own relationships
public record PartWriter(Rendering rendering, Xml xml, Relationships links) {}
