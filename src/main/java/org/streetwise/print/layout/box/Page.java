package org.streetwise.print.layout.box;

import java.util.List;

/// A page with all that is on it, in reading order.
///
/// @param index from 0, among all of the publication's pages
/// @param number its printed number, `iv` or `34`; empty where it has none
/// @param left from the page's left edge to that of the text block, where boxes start to count
public record Page(int index, PageNumber number, double width, double height, double left, List<Placed> boxes) {
    public Page {
        boxes = List.copyOf(boxes);
    }

    /// The same page elsewhere among the publication's pages.
    public Page at(int index) {
        return new Page(index, number, width, height, left, boxes);
    }

    /// A box at its place.
    ///
    /// @param y what is added to its own, from the page's upper edge
    /// @param repeated whether it only repeats what stands elsewhere, and so is nobody's
    public record Placed(Box box, double y, boolean repeated) {}
}
