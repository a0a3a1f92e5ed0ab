package org.streetwise.print.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.streetwise.print.image.SvgBudget.Cause;

/// Where and how a part is drawn.
///
/// @param at from user space to pixels
/// @param width what 100 % is in x
/// @param height what 100 % is in y
/// @param look what is inherited
/// @param times how often it is drawn
/// @param uses how deep it lies in uses of parts
/// @param clipped the edges of clip paths that lie side by side
/// @param masked whether a mask lies over it
/// @param cause for whose sake it is drawn
record SvgPlace(
        AffineTransform at,
        double width,
        double height,
        SvgLook look,
        double times,
        int uses,
        int clipped,
        boolean masked,
        Cause cause) {

    SvgPlace in(AffineTransform inner) {
        AffineTransform all = new AffineTransform(at);
        all.concatenate(inner);
        return new SvgPlace(all, width, height, look, times, uses, clipped, masked, cause);
    }

    /// Makes a box in pixels the unit of length.
    SvgPlace scaledTo(Rectangle2D box) {
        AffineTransform unit = AffineTransform.getScaleInstance(box.getWidth(), box.getHeight());
        return new SvgPlace(unit, 1, 1, look, times, uses, clipped, masked, cause);
    }

    SvgPlace sized(double newWidth, double newHeight) {
        return new SvgPlace(at, newWidth, newHeight, look, times, uses, clipped, masked, cause);
    }

    SvgPlace looking(SvgLook newLook) {
        return new SvgPlace(at, width, height, newLook, times, uses, clipped, masked, cause);
    }

    SvgPlace clippedBy(int edges) {
        return new SvgPlace(at, width, height, look, times, uses, clipped + edges, masked, cause);
    }

    SvgPlace maskedToo() {
        return new SvgPlace(at, width, height, look, times, uses, clipped, true, cause);
    }

    /// For what a part draws that is used.
    ///
    /// @param more how often
    SvgPlace using(double more, Cause newCause) {
        return new SvgPlace(at, width, height, look, times * more, uses + 1, clipped, masked, newCause);
    }

    double longerSide() {
        return Math.max(width, height);
    }

    /// A box in pixels.
    ///
    /// @param shape in user space
    /// @param stroke its width, in user space
    Rectangle2D box(Rectangle2D shape, double stroke) {
        // A mitre reaches further than half a stroke; 2 is for most.
        Rectangle2D grown = new Rectangle2D.Double(
                shape.getX() - stroke,
                shape.getY() - stroke,
                shape.getWidth() + 2 * stroke,
                shape.getHeight() + 2 * stroke);
        return at.createTransformedShape(grown).getBounds2D();
    }
}
