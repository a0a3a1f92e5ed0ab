package org.streetwise.print.pdf;

import org.streetwise.print.layout.Pagination;
import org.streetwise.tell.document.Target;

/// Where links and bookmarks lead: explicit destinations (ISO 32000-1, 12.3.2.2), since every page is known beforehand.
record Destinations(PageTree pages, Pagination pagination) {
    /// Above a target, so that it does not stick to the window's edge.
    private static final double AIR = 12;

    /// Adds the place of a target, whatever the magnification; nothing where it is not printed.
    void write(Target target, Syntax dictionary) {
        pagination.spot(target).ifPresent(spot -> {
            dictionary.name("Dest").openArray().reference(pages.number(spot.page()));
            dictionary
                    .name("XYZ")
                    .raw(" null")
                    .number(spot.y() + AIR)
                    .raw(" null")
                    .closeArray();
        });
    }
}
