package org.streetwise.print.docx.text;

import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.chart.Charts;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Media;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.Lists;
import org.streetwise.print.docx.style.StyleMaker;
import org.streetwise.print.docx.style.Styles;

/// What the other parts of a file must hold because its text names it, gathered while the text is written.
///
/// @param styles those that the text is in
/// @param bookmarks the places that it refers to
/// @param lists the lists that it begins
/// @param notes the notes that it calls
/// @param media the pictures that it shows
/// @param charts the charts that it shows
/// @param signs the signs that it draws
/// @param drawingIds numbers for all that is drawn
public record Accumulators(
        Styles styles,
        Bookmarks bookmarks,
        Lists lists,
        Notes notes,
        Media media,
        Charts charts,
        Signs signs,
        DrawingIds drawingIds) {
    /// Those of a new file, with nothing in them yet.
    public static Accumulators of(RenderInput input, StyleMaker maker, Headings headings) {
        DrawingIds drawingIds = new DrawingIds();
        return new Accumulators(
                new Styles(maker, headings),
                new Bookmarks(input.document()),
                new Lists(),
                new Notes(),
                new Media(input.pictures()),
                new Charts(
                        input.stylesheet(),
                        input.document().document().metadata().language()),
                new Signs(drawingIds),
                drawingIds);
    }
}
