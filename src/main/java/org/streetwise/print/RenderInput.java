package org.streetwise.print;

import java.time.Instant;
import java.util.Optional;
import org.streetwise.print.house.House;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// All that a renderer may use.
///
/// @param pictures the images that the document names
/// @param pages where targets stand, for formats that store page numbers
/// @param timestamp the date that goes into the file's properties, never the clock's
/// @param house whose styles, heads and feet a Word file takes; the stylesheet is then derived from it
public record RenderInput(
        NumberedDocument document,
        Stylesheet stylesheet,
        Pictures pictures,
        PageMap pages,
        Instant timestamp,
        Optional<House> house) {
    /// Without an organisation's own look.
    public RenderInput(
            NumberedDocument document, Stylesheet stylesheet, Pictures pictures, PageMap pages, Instant timestamp) {
        this(document, stylesheet, pictures, pages, timestamp, Optional.empty());
    }

    /// The same in Word's looks.
    public RenderInput forWord() {
        return new RenderInput(document, stylesheet.forWord(), pictures, pages, timestamp, house);
    }
}
