package org.streetwise.print.docx.text;

import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.chart.Charts;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Media;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.Lists;
import org.streetwise.print.docx.style.StyleMaker;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.font.FontLibrary;
import org.streetwise.print.font.Hyphenation;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.numbering.NumberedDocument;

/// One file in the making: what it is made of, and what its parts gather while the text is written.
public record Rendering(
        RenderInput input,
        Headings headings,
        StyleMaker maker,
        TableRuler tables,
        Styles styles,
        Bookmarks bookmarks,
        Lists lists,
        Notes notes,
        Media media,
        Charts charts,
        Signs signs,
        DrawingIds drawingIds,
        Diagnostics diagnostics) {

    public static Rendering of(RenderInput input, FontLibrary fonts, Hyphenation hyphenation, Diagnostics diagnostics) {
        Headings headings = Headings.of(input);
        DrawingIds drawingIds = new DrawingIds();
        StyleMaker maker = new StyleMaker(input.stylesheet());
        return new Rendering(
                input,
                headings,
                maker,
                new TableRuler(new Faces(fonts, input.stylesheet()), hyphenation),
                new Styles(maker, headings),
                new Bookmarks(input.document()),
                new Lists(),
                new Notes(),
                new Media(input.pictures()),
                new Charts(
                        input.stylesheet(),
                        input.document().document().metadata().language()),
                new Signs(drawingIds),
                drawingIds,
                diagnostics);
    }

    public NumberedDocument document() {
        return input.document();
    }

    public Stylesheet sheet() {
        return input.stylesheet();
    }

    TextStyle look(StyleName name) {
        return sheet().style(name);
    }
}
