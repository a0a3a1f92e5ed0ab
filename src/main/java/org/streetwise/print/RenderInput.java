package org.streetwise.print;

import java.time.Instant;
import java.util.Optional;
import org.streetwise.print.house.House;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.PageMap;

/// Everything that a renderer may use.
///
/// @param pictures the images that the document names
/// @param pages of targets, for formats that store page numbers
/// @param timestamp the date in the file's properties, never the current time
/// @param house whose styles, headers and footers a Word file uses; the stylesheet is then derived from it
public record RenderInput(
        NumberedDocument document,
        Stylesheet stylesheet,
        Pictures pictures,
        PageMap pages,
        Instant timestamp,
        Optional<House> house) {
    /// The input for a publication without a house style.
    public RenderInput(
            NumberedDocument document, Stylesheet stylesheet, Pictures pictures, PageMap pages, Instant timestamp) {
        this(document, stylesheet, pictures, pages, timestamp, Optional.empty());
    }

    /// A copy with the stylesheet for Word.
    public RenderInput forWord() {
        return new RenderInput(document, stylesheet.forWord(), pictures, pages, timestamp, house);
    }
}
