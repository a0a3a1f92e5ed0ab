package org.streetwise.print.house;

import java.util.Optional;
import org.streetwise.print.style.Stylesheet;

/// The organisation's page. Lengths are in points.
///
/// @param left includes the gutter for binding
/// @param head from the page's upper edge to the header
/// @param foot from the page's lower edge to the footer
public record HousePage(
        double width, double height, double top, double bottom, double left, double right, double head, double foot) {
    /// Word's default if a file gives no margin.
    private static final double MARGIN = 72;

    private static final double HEAD = 36;
    private static final double NARROWEST = 72;

    /// @param section `w:sectPr`
    static HousePage of(Optional<XmlElement> section) {
        Optional<XmlElement> size = section.flatMap(s -> s.element("w:pgSz"));
        Optional<XmlElement> margins = section.flatMap(s -> s.element("w:pgMar"));
        HousePage page = new HousePage(
                length(size, "w:w", 595.3),
                length(size, "w:h", 841.9),
                length(margins, "w:top", MARGIN),
                length(margins, "w:bottom", MARGIN),
                length(margins, "w:left", MARGIN) + length(margins, "w:gutter", 0),
                length(margins, "w:right", MARGIN),
                length(margins, "w:header", HEAD),
                length(margins, "w:footer", HEAD));
        return page.hasRoom() ? page : of(Optional.empty());
    }

    /// A negative margin is one that a header may extend over (ECMA-376 §17.6.11).
    private static double length(Optional<XmlElement> holder, String attribute, double otherwise) {
        return holder.flatMap(element -> element.attribute(attribute))
                .flatMap(StyleValues::number)
                .map(twips -> Math.abs(twips) / 20)
                .orElse(otherwise);
    }

    /// Whether there is room for text in both orientations of the page.
    private boolean hasRoom() {
        double shorter = Math.min(width, height);
        return shorter - left - right >= NARROWEST
                && shorter - top - bottom >= NARROWEST
                && Math.max(width, height) < 2000;
    }

    /// The page for a stylesheet, which measures to the baselines of running head and page number.
    ///
    /// @param above from the top of the running head to its baseline
    /// @param below from the page number's baseline to its bottom
    Stylesheet.Sheet sheet(double above, double below) {
        return new Stylesheet.Sheet(width, height, top, bottom, left, right, head + above, foot + below);
    }
}
