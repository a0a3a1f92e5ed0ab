package org.streetwise.print;

import java.time.Instant;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// All that a renderer may use.
///
/// @param pictures the images that the document names
/// @param pages where targets stand, for formats that store page numbers
/// @param timestamp the date that goes into the file's properties, never the clock's
public record RenderInput(
        NumberedDocument document, Stylesheet stylesheet, Pictures pictures, PageMap pages, Instant timestamp) {
    /// The same in Word's looks.
    public RenderInput forWord() {
        return new RenderInput(document, stylesheet.forWord(), pictures, pages, timestamp);
    }
}
