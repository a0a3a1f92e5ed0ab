package org.streetwise.print.layout.box;

import java.util.List;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.style.Colour;
import org.streetwise.source.Spanned;

/// Something to draw. Lengths are in points: `x` is measured to the right from the text block's left edge, `y`
/// downwards.
public sealed interface Box {
    /// This box, moved down.
    default Box lowered(double by) {
        return moved(0, by);
    }

    /// This box, moved right and down.
    default Box moved(double right, double down) {
        return switch (this) {
            case Line(var text, int index, double x, double y) -> new Line(text, index, x + right, y + down);
            case Label(var text, double x, double y) -> new Label(text, x + right, y + down);
            case Rule(double x, double y, double width, double thickness, var colour) ->
                new Rule(x + right, y + down, width, thickness, colour);
            case Fill(double x, double y, double width, double height, var colour) ->
                new Fill(x + right, y + down, width, height, colour);
            case Picture(var owner, var file, double x, double y, double width, double height) ->
                new Picture(owner, file, x + right, y + down, width, height);
            case Drawing(var owner, var fills, double x, double y, double width, double height) ->
                new Drawing(owner, fills, x + right, y + down, width, height);
            case Leader(double x, double y, double width, var colour) -> new Leader(x + right, y + down, width, colour);
        };
    }

    /// A set line.
    ///
    /// @param x of the column's left edge
    /// @param baseline the line's `y`
    record Line(SetText text, int index, double x, double baseline) implements Box {}

    /// The label of a set paragraph: a bullet, `Les 7`.
    record Label(SetText text, double x, double baseline) implements Box {}

    /// A horizontal rule.
    ///
    /// @param y of its upper edge
    record Rule(double x, double y, double width, double thickness, Colour colour) implements Box {}

    /// A coloured rectangle.
    record Fill(double x, double y, double width, double height, Colour colour) implements Box {}

    /// An image.
    ///
    /// @param file its path in the programme, with the place where its author names it
    record Picture(Owner owner, Spanned<String> file, double x, double y, double width, double height) implements Box {}

    /// Coloured rectangles that form one figure.
    ///
    /// @param fills from the lowest to the uppermost, placed from the drawing's upper left corner
    record Drawing(Element figure, List<Fill> fills, double x, double y, double width, double height) implements Box {
        public Drawing {
            fills = List.copyOf(fills);
        }
    }

    /// A dotted leader on a baseline.
    record Leader(double x, double baseline, double width, Colour colour) implements Box {}
}
