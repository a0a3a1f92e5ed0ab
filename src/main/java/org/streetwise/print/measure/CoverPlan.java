package org.streetwise.print.measure;

import java.util.Optional;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;

/// The shapes on the cover: a field in the accent colour, a bar above the title, and a line above the publishers at the
/// bottom. Lengths are in points.
public record CoverPlan(Stylesheet stylesheet) {
    /// The distance between the publishers and the line above them.
    public static final double ABOVE_PUBLISHERS = 14;

    /// The thickness of the line above the publishers.
    public static final double PUBLISHERS_RULE = 0.6;

    /// The width of an accent field at the left, relative to the page's.
    private static final double LEFT_FIELD = 0.055;

    /// The height of an accent field at the top, relative to the page's.
    private static final double TOP_FIELD = 0.3;

    private static final double BAR_WIDTH = 54;
    private static final double BAR_THICKNESS = 4;
    private static final double ABOVE_TITLE = 22;

    /// A rectangle on the cover.
    ///
    /// @param x from the page's left edge
    /// @param y from the page's upper edge
    public record Area(double x, double y, double width, double height) {}

    /// The field in the accent colour.
    public Optional<Area> field() {
        Stylesheet.Sheet sheet = stylesheet.sheet();
        return switch (stylesheet.cover()) {
            case LEFT -> Optional.of(new Area(0, 0, LEFT_FIELD * sheet.width(), sheet.height()));
            case TOP -> Optional.of(new Area(0, 0, sheet.width(), TOP_FIELD * sheet.height()));
            case NONE -> Optional.empty();
        };
    }

    /// The bar in the accent colour above the title, aligned with it.
    public Area bar() {
        Stylesheet.Sheet sheet = stylesheet.sheet();
        TextStyle title = stylesheet.style(StyleName.COVER_TITLE);
        double left = sheet.left() + title.indentLeft();
        double right = sheet.width() - sheet.right() - title.indentRight() - BAR_WIDTH;
        double x = switch (title.alignment()) {
            case LEFT, JUSTIFIED -> left;
            case CENTRED -> (left + right) / 2;
            case RIGHT -> right;
        };
        return new Area(x, titleTop() - ABOVE_TITLE, BAR_WIDTH, BAR_THICKNESS);
    }

    /// The top of the title's first line, from the page's upper edge.
    public double titleTop() {
        return stylesheet.sheet().top()
                + stylesheet.style(StyleName.COVER_TITLE).before();
    }
}
