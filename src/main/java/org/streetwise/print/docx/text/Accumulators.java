package org.streetwise.print.docx.text;

import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.chart.Charts;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Media;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.Lists;
import org.streetwise.print.docx.style.StyleMaker;
import org.streetwise.print.docx.style.Styles;

/// Gathers, while the text is written, what it needs of the file's other parts.
///
/// @param styles the styles that it uses
/// @param bookmarks the places that it refers to
/// @param lists its lists
/// @param notes its notes
/// @param media its pictures
/// @param charts its charts
/// @param signs its signs
/// @param drawingIds numbers for all drawings
public record Accumulators(
        Styles styles,
        Bookmarks bookmarks,
        Lists lists,
        Notes notes,
        Media media,
        Charts charts,
        Signs signs,
        DrawingIds drawingIds) {
    /// Empty ones for a new file.
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
