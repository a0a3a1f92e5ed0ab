package org.streetwise.print.image;

import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.streetwise.print.image.SvgBudget.Cause;

/// Counts the work of filters, for which jsvg makes images as large as what they change.
record SvgEffects(SvgBudget budget, double pageWidth, double pageHeight) {
    private static final double FILTER = 100_000;
    private static final double BYTES = 20;

    /// The pixels of a box, at most those of a page.
    double pixels(Rectangle2D box) {
        return Math.min(Math.max(1, box.getWidth()), pageWidth) * Math.min(Math.max(1, box.getHeight()), pageHeight);
    }

    /// The pixels of a layer over a box, as large as it can be seen.
    double layer(Rectangle2D box, SvgPlace place) {
        Rectangle2D seen = seen(place);
        return Math.min(Math.max(1, box.getWidth() * 1.2), seen.getWidth())
                * Math.min(Math.max(1, box.getHeight() * 1.2), seen.getHeight());
    }

    /// Counts a filter, and returns what it makes of what was drawn.
    SvgDrawn filter(SvgPart filter, SvgDrawn drawn, SvgPlace place) {
        double scale = SvgTransform.scale(place.at());
        if (filter.attribute("primitiveUnits").equals("objectBoundingBox")) {
            scale = Math.max(drawn.box().getWidth(), drawn.box().getHeight());
        }
        double work = 0;
        double bytes = BYTES;
        double reach = 0;
        for (SvgPart each : filter.parts()) {
            budget.part();
            work += work(each);
            bytes += bytes(each);
            reach += reach(each) * scale;
        }
        boolean inUserSpace = filter.attribute("filterUnits").equals("userSpaceOnUse");
        double width = side(
                filter, "width", inUserSpace, place.width(), scale, drawn.box().getWidth());
        double height = side(
                filter,
                "height",
                inUserSpace,
                place.height(),
                scale,
                drawn.box().getHeight());
        Rectangle2D seen = seen(place);
        // What is moved or blurred is drawn so far beyond the page, a blur even beyond the region.
        double pixels = (Math.min(width, seen.getWidth() + reach) + reach)
                * (Math.min(height, seen.getHeight() + reach) + reach);
        budget.add(Cause.EFFECTS, place.times() * (FILTER + pixels * work));
        double held = drawn.bytes() + pixels * bytes;
        budget.hold(Cause.EFFECTS, held);
        Rectangle2D box = new Rectangle2D.Double(drawn.box().getX(), drawn.box().getY(), width, height);
        return new SvgDrawn(box, held);
    }

    /// The width or height of a filter's region, in pixels.
    private static double side(
            SvgPart filter, String attribute, boolean inUserSpace, double whole, double scale, double box) {
        double side = inUserSpace
                ? filter.length(attribute, whole, 1.2 * whole) * scale
                : filter.length(attribute, 1, 1.2) * Math.max(1, box);
        return Math.max(0, side);
    }

    /// The page as jsvg clips to it: the box in pixels around the box in user space. That is larger where a part is
    /// turned or slanted.
    private Rectangle2D seen(SvgPlace place) {
        Rectangle2D page = new Rectangle2D.Double(0, 0, pageWidth, pageHeight);
        try {
            Rectangle2D inUserSpace =
                    place.at().createInverse().createTransformedShape(page).getBounds2D();
            return place.box(inUserSpace, 0);
        } catch (NoninvertibleTransformException _) {
            // Nothing can be seen of it.
            return page;
        }
    }

    /// How far a part of a filter reaches, in user space.
    private static double reach(SvgPart primitive) {
        double deviation = primitive.name().equals("fedropshadow") ? 2 : 0;
        for (double each : primitive.numbers("stdDeviation")) {
            deviation = Math.max(deviation, each);
        }
        double moved = Math.max(Math.abs(primitive.length("dx", 1, 0)), Math.abs(primitive.length("dy", 1, 0)));
        double shadow = primitive.name().equals("fedropshadow") ? Math.max(moved, 2) : moved;
        return 4 * deviation + 2 * shadow + Math.abs(primitive.length("scale", 1, 0));
    }

    /// Nanoseconds for each pixel.
    private static double work(SvgPart primitive) {
        return switch (primitive.name()) {
            case "fegaussianblur" -> primitive.has("edgeMode") ? 220 : 140;
            case "fedropshadow" -> 200;
            case "feturbulence" -> 110 + 26 * Math.max(1, primitive.length("numOctaves", 1, 1));
            case "fedisplacementmap", "feblend", "fecomposite" -> 120;
            case "femerge" -> 20 + 40.0 * primitive.parts().size();
            case "feoffset", "feflood" -> 45;
            default -> 60;
        };
    }

    /// Bytes for each pixel.
    private static double bytes(SvgPart primitive) {
        return switch (primitive.name()) {
            case "fegaussianblur" -> 4;
            case "fedropshadow" -> 26;
            case "femerge" -> 8 + 4.0 * primitive.parts().size();
            case "fecomposite", "feblend", "fedisplacementmap" -> 10;
            default -> 6;
        };
    }
}
