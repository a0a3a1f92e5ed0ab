package org.streetwise.print.pdf;

import org.streetwise.print.layout.box.Element;

/// The area where a link can be clicked, in points from the page's lower left corner.
///
/// @param baseline of the line that its words are on
record LinkArea(Element link, double baseline, double left, double bottom, double right, double top) {
    private static final double SAME_LINE = 1;

    boolean continuesAs(LinkArea other) {
        return link == other.link && Math.abs(baseline - other.baseline) < SAME_LINE;
    }

    LinkArea with(LinkArea other) {
        return new LinkArea(
                link,
                baseline,
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }
}
