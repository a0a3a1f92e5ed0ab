package org.streetwise.print.pdf;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Owner;
import org.streetwise.print.layout.box.Page;
import org.streetwise.print.layout.line.Fragment;
import org.streetwise.print.layout.line.MeasuredText;
import org.streetwise.print.style.Colour;

/// Draws a page's boxes, and marks which element each belongs to.
final class PagePainter {
    private static final double DOT = 0.9;
    private static final double DOT_DISTANCE = 4;

    private final Page page;
    private final PageContent content;
    private final TextPainter text;
    private final MeasuredText measured = new MeasuredText();

    private PagePainter(Page page) {
        this.page = page;
        this.content = new PageContent();
        this.text = new TextPainter(content);
    }

    /// Paints a page.
    ///
    /// @param watermark the word behind the page, if any
    static PaintedPage paint(Page page, Optional<Watermark> watermark) {
        PagePainter painter = new PagePainter(page);
        watermark.ifPresent(mark -> mark.paint(page, painter.content));
        for (Page.Placed placed : page.boxes()) {
            painter.paint(placed);
        }
        return painter.content.finish(page);
    }

    private void paint(Page.Placed placed) {
        double top = page.height() - placed.y();
        double left = page.left();
        Optional<Owner> instead = placed.repeated() ? Optional.of(Owner.Artifact.LAYOUT) : Optional.empty();
        switch (placed.box()) {
            case Box.Line(var set, int index, double x, double baseline) ->
                line(set.fragments(index, measured), index == 0, left + x, top - baseline, instead);
            case Box.Label(var set, double x, double baseline) ->
                line(set.label(), true, left + x, top - baseline, instead);
            case Box.Rule(double x, double y, double width, double thickness, var colour) ->
                fill(left + x, top - y - thickness, width, thickness, colour);
            case Box.Fill(double x, double y, double width, double height, var colour) ->
                fill(left + x, top - y - height, width, height, colour);
            case Box.Picture picture -> picture(picture, left + picture.x(), top - picture.y() - picture.height());
            case Box.Drawing drawing -> drawing(drawing, left + drawing.x(), top - drawing.y());
            case Box.Leader(double x, double baseline, double width, var colour) ->
                leader(left + x, top - baseline, width, colour);
        }
    }

    /// @param first whether it is the first line of its text; every other line is separated from the one above by that
    ///     one's space
    private void line(List<Fragment> fragments, boolean first, double x, double baseline, Optional<Owner> instead) {
        if (first) {
            text.beginText();
        }
        for (Fragment fragment : fragments) {
            text.paint(fragment, x, baseline, instead);
        }
    }

    /// @param top the drawing's upper edge on the page
    private void drawing(Box.Drawing drawing, double left, double top) {
        Element figure = drawing.figure();
        for (Box.Fill fill : drawing.fills()) {
            double y = top - fill.y() - fill.height();
            fill(figure, left + fill.x(), y, fill.width(), fill.height(), fill.colour());
        }
        content.place(figure, left, top - drawing.height(), left + drawing.width(), top);
    }

    /// @param y the picture's lower edge on the page
    private void picture(Box.Picture box, double x, double y) {
        content.of(box.owner());
        content.picture(box.file(), x, y, box.width(), box.height());
        if (box.owner() instanceof Element figure) {
            content.place(figure, x, y, x + box.width(), y + box.height());
        }
    }

    private void fill(double x, double y, double width, double height, Colour colour) {
        fill(Owner.Artifact.LAYOUT, x, y, width, height, colour);
    }

    private void fill(Owner owner, double x, double y, double width, double height, Colour colour) {
        content.of(owner);
        content.colour(colour);
        content.rectangle(x, y, width, height);
        content.fill();
    }

    /// Draws round dots on a grid of the page, so that those of all lines are aligned.
    private void leader(double x, double baseline, double width, Colour colour) {
        content.of(Owner.Artifact.LAYOUT);
        double first = Math.ceil(x / DOT_DISTANCE) * DOT_DISTANCE;
        double end = x + width - DOT;
        if (first <= end) {
            content.dots(first + DOT / 2, end + DOT / 2, baseline + DOT / 2, DOT, DOT_DISTANCE, colour);
        }
    }
}
