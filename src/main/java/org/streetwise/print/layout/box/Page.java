package org.streetwise.print.layout.box;

import java.util.List;

/// A page with everything on it, in reading order.
///
/// @param index from 0, among all pages of the publication
/// @param number its printed number, `iv` or `34`; empty if it has none
/// @param left the left edge of the text block, from which boxes are measured
public record Page(int index, PageNumber number, double width, double height, double left, List<Placed> boxes) {
    public Page {
        boxes = List.copyOf(boxes);
    }

    /// This page with another index.
    public Page at(int index) {
        return new Page(index, number, width, height, left, boxes);
    }

    /// A box in its place on the page.
    ///
    /// @param y added to the box's own `y`; from the page's upper edge
    /// @param repeated whether it only repeats a box that stands elsewhere, and so belongs to no element
    public record Placed(Box box, double y, boolean repeated) {}
}
