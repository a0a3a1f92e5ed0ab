package org.streetwise.print.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfDestination;
import org.streetwise.print.layout.Pagination;
import org.streetwise.tell.document.Target;

/// Where links and bookmarks lead. These are explicit destinations (ISO 32000-1, 12.3.2.2), because every page is known
/// beforehand.
record Destinations(ObjectFile file, Pagination pagination) {
    /// White space above a target, in points, so that it does not touch the window's edge.
    private static final double AIR = 12;

    /// The place of a target, at whatever zoom the reader has; empty if the target is not printed.
    Optional<PdfDestination> of(Target target) {
        return pagination.position(target).map(position -> {
            PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, (float) (position.y() + AIR), 0);
            destination.addPage(file.page(position.page()));
            return destination;
        });
    }
}
