package org.streetwise.print.pdf;

import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.layout.Pagination;
import org.streetwise.tell.document.Target;

/// Where links and bookmarks lead: explicit destinations (ISO 32000-1, 12.3.2.2), since every page is known beforehand.
record Destinations(PdfWriter writer, Pagination pagination) {
    /// Above a target, so that it does not stick to the window's edge.
    private static final double AIR = 12;

    /// The place of a target, whatever the magnification; absent where it is not printed.
    Optional<PdfArray> of(Target target) {
        return pagination.spot(target).map(spot -> {
            PdfArray destination = new PdfArray();
            destination.add(writer.getPageReference(spot.page() + 1));
            destination.add(PdfName.XYZ);
            destination.add(PdfNull.PDFNULL);
            destination.add(new PdfNumber((float) (spot.y() + AIR)));
            destination.add(PdfNull.PDFNULL);
            return destination;
        });
    }
}
