package org.streetwise.print;

import java.time.Instant;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// All that a renderer may use.
///
/// @param pages where targets stand, for formats that store page numbers
/// @param timestamp the date that goes into the file's properties, never the clock's
public record RenderInput(NumberedDocument document, Stylesheet stylesheet, PageMap pages, Instant timestamp) {}
