package org.streetwise.print.image;

import java.awt.geom.Rectangle2D;

/// What a part makes of a page.
///
/// @param box around it, in pixels; of negative width if it is nothing
/// @param bytes that are needed at the same time to draw it
record SvgDrawn(Rectangle2D box, double bytes) {
    static final SvgDrawn NOTHING = new SvgDrawn(new Rectangle2D.Double(0, 0, -1, -1), 0);

    SvgDrawn and(SvgDrawn other) {
        if (box.getWidth() < 0) {
            return other.bytes < bytes ? new SvgDrawn(other.box, bytes) : other;
        }
        Rectangle2D both = other.box.getWidth() < 0 ? box : box.createUnion(other.box);
        return new SvgDrawn(both, Math.max(bytes, other.bytes));
    }
}
