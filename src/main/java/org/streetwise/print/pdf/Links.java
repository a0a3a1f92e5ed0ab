package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.layout.Element;
import org.streetwise.print.layout.Kind;

/// The links of a page: one annotation for each line that a link's words are on.
final class Links {
    private static final int PRINT = 4;
    private static final double SAME_LINE = 1;

    private final PdfWriter writer;
    private final TaggedContent content;
    private final Destinations destinations;
    private final List<Area> areas = new ArrayList<>();

    /// Where a link can be clicked, in the page's coordinates.
    private record Area(Element link, double baseline, double left, double bottom, double right, double top) {
        boolean continuesAs(Area other) {
            return link == other.link && Math.abs(baseline - other.baseline) < SAME_LINE;
        }

        Area with(Area other) {
            return new Area(
                    link,
                    baseline,
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }
    }

    Links(PdfWriter writer, TaggedContent content, Destinations destinations) {
        this.writer = writer;
        this.content = content;
        this.destinations = destinations;
    }

    /// Takes a piece of a link.
    void add(Element link, double baseline, double left, double bottom, double right, double top) {
        Area area = new Area(link, baseline, left, bottom, right, top);
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).continuesAs(area)) {
                areas.set(i, areas.get(i).with(area));
                return;
            }
        }
        areas.add(area);
    }

    /// Adds the page's links to it.
    void finishPage() throws IOException {
        for (Area area : areas) {
            annotate(area);
        }
        areas.clear();
    }

    private void annotate(Area area) throws IOException {
        Kind.Link link = (Kind.Link) area.link.kind();
        PdfAnnotation annotation = new PdfAnnotation(
                writer, new Rectangle((float) area.left, (float) area.bottom, (float) area.right, (float) area.top));
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PRINT));
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        annotation.put(PdfName.CONTENTS, TaggedContent.text(link.description()));
        switch (link.destination()) {
            case Kind.Destination.Address(String uri) -> annotation.put(PdfName.A, action(uri));
            case Kind.Destination.Place(var target) -> {
                Optional<PdfArray> destination = destinations.of(target);
                destination.ifPresent(d -> annotation.put(PdfName.DEST, d));
            }
        }
        int key = content.annotate(area.link, annotation.getIndirectReference());
        annotation.put(new PdfName("StructParent"), new PdfNumber(key));
        writer.addAnnotation(annotation);
    }

    private static PdfDictionary action(String uri) {
        PdfDictionary action = new PdfDictionary();
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(uri));
        return action;
    }
}
