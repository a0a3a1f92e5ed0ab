package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.layout.Box;
import org.streetwise.print.layout.Element;
import org.streetwise.print.layout.Fragment;
import org.streetwise.print.layout.Owner;
import org.streetwise.print.layout.Page;
import org.streetwise.print.style.Colour;

/// Draws a page's boxes, each as its owner's.
final class PagePainter {
    private static final double DOT = 0.9;
    private static final double DOT_DISTANCE = 4;

    private final TaggedContent content;
    private final PdfContentByte canvas;
    private final TextPainter text;
    private final PicturePainter pictures;
    private final Links links;
    private final Optional<Watermark> watermark;

    PagePainter(
            PdfWriter writer,
            TaggedContent content,
            TextPainter text,
            PicturePainter pictures,
            Links links,
            Optional<Watermark> watermark) {
        this.content = content;
        this.canvas = writer.getDirectContent();
        this.text = text;
        this.pictures = pictures;
        this.links = links;
        this.watermark = watermark;
    }

    void paint(Page page) throws IOException {
        text.beginPage();
        watermark.ifPresent(mark -> mark.paint(page, canvas, content, text));
        for (Page.Placed placed : page.boxes()) {
            paint(placed, page);
        }
        links.finishPage();
    }

    private void paint(Page.Placed placed, Page page) {
        double top = page.height() - placed.y();
        double left = page.left();
        Optional<Owner> instead = placed.repeated() ? Optional.of(Owner.Artifact.LAYOUT) : Optional.empty();
        switch (placed.box()) {
            case Box.Line(var set, int index, double x, double baseline) ->
                line(set.fragments(index), index == 0, left + x, top - baseline, instead);
            case Box.Label(var set, double x, double baseline) ->
                line(set.label(), true, left + x, top - baseline, instead);
            case Box.Rule(double x, double y, double width, double thickness, var colour) ->
                fill(left + x, top - y - thickness, width, thickness, colour);
            case Box.Fill(double x, double y, double width, double height, var colour) ->
                fill(left + x, top - y - height, width, height, colour);
            case Box.Picture picture ->
                pictures.paint(picture, left + picture.x(), top - picture.y() - picture.height());
            case Box.Drawing drawing -> drawing(drawing, left + drawing.x(), top - drawing.y());
            case Box.Leader(double x, double baseline, double width, var colour) ->
                leader(left + x, top - baseline, width, colour);
        }
    }

    /// @param first of its text; every other line has the space before it, if any, from the line above
    private void line(List<Fragment> fragments, boolean first, double x, double baseline, Optional<Owner> instead) {
        if (first) {
            text.beginText();
        }
        fragments.forEach(fragment -> text.paint(fragment, x, baseline, instead));
    }

    /// @param top the drawing's upper edge on the page
    private void drawing(Box.Drawing drawing, double left, double top) {
        Element figure = drawing.figure();
        for (Box.Fill fill : drawing.fills()) {
            double y = top - fill.y() - fill.height();
            fill(figure, left + fill.x(), y, fill.width(), fill.height(), fill.colour());
        }
        content.box(figure, left, top - drawing.height(), left + drawing.width(), top);
    }

    private void fill(double x, double y, double width, double height, Colour colour) {
        fill(Owner.Artifact.LAYOUT, x, y, width, height, colour);
    }

    private void fill(Owner owner, double x, double y, double width, double height, Colour colour) {
        content.of(owner);
        text.colour(colour);
        canvas.rectangle((float) x, (float) y, (float) width, (float) height);
        canvas.fill();
    }

    /// Round dots on a grid of the page, so that those of all lines stand below each other.
    private void leader(double x, double baseline, double width, Colour colour) {
        content.of(Owner.Artifact.LAYOUT);
        text.colour(colour);
        double first = Math.ceil(x / DOT_DISTANCE) * DOT_DISTANCE;
        for (double dot = first; dot + DOT <= x + width; dot += DOT_DISTANCE) {
            canvas.circle((float) (dot + DOT / 2), (float) (baseline + DOT / 2), (float) (DOT / 2));
        }
        canvas.fill();
    }
}
