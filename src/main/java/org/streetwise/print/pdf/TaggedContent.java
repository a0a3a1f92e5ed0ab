package org.streetwise.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.layout.Element;
import org.streetwise.print.layout.Owner;

/// Says of everything that is drawn whose it is. The only one that makes marked content and structure elements.
///
/// A mark stays open until something of another owner is drawn, so that a paragraph's plain lines share one.
final class TaggedContent {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

    private final PdfWriter writer;
    private final StructureTree structure;
    private final PdfContentByte content;
    private Optional<Page> page = Optional.empty();
    private Optional<Owner> current = Optional.empty();

    /// @param owners of the page's marks, in the order of their numbers
    /// @param ownersReference where they are found
    private record Page(
            PdfIndirectReference reference, PdfIndirectReference ownersReference, List<PdfIndirectReference> owners) {}

    TaggedContent(PdfWriter writer, StructureTree structure) {
        this.writer = writer;
        this.structure = structure;
        this.content = writer.getDirectContent();
    }

    /// Begins a page; the answer is its `/StructParents`.
    int beginPage() throws IOException {
        Page begun = new Page(writer.getCurrentPage(), writer.getPdfIndirectReference(), new ArrayList<>());
        page = Optional.of(begun);
        return structure.key(begun.ownersReference);
    }

    /// Ends the page.
    void endPage() throws IOException {
        end();
        Page ended = page.orElseThrow();
        PdfArray array = new PdfArray();
        ended.owners.forEach(array::add);
        writer.addToBody(array, ended.ownersReference);
    }

    /// What is drawn next is this owner's.
    void of(Owner owner) {
        if (current.isPresent() && current.get() == owner) {
            return;
        }
        end();
        switch (owner) {
            case Element element -> begin(element, new PdfDictionary());
            case Owner.Artifact artifact -> content.beginMarkedContentSequence(ARTIFACT, properties(artifact), true);
        }
        current = Optional.of(owner);
    }

    /// What `draw` draws lies behind the page and is nobody's. It reads as nothing even to programs that take all
    /// letters for text, whoever they belong to.
    void unread(Runnable draw) {
        of(Owner.Artifact.WATERMARK);
        PdfDictionary nothing = new PdfDictionary();
        nothing.put(ACTUAL_TEXT, text(""));
        content.beginMarkedContentSequence(PdfName.SPAN, nothing, true);
        draw.run();
        content.endMarkedContentSequence();
        end();
    }

    /// What `draw` draws is this owner's, and reads as `text` whatever it looks like.
    void reading(Owner owner, String text, Runnable draw) {
        end();
        switch (owner) {
            case Element element -> {
                PdfDictionary properties = new PdfDictionary();
                properties.put(ACTUAL_TEXT, text(text));
                begin(element, properties);
            }
            case Owner.Artifact artifact -> content.beginMarkedContentSequence(ARTIFACT, properties(artifact), true);
        }
        current = Optional.of(owner);
        draw.run();
        end();
    }

    /// The key for an annotation's `/StructParent`, where the annotation is the element's.
    int annotate(Element element, PdfIndirectReference annotation) throws IOException {
        return structure.annotate(element, page.orElseThrow().reference, annotation);
    }

    /// Where on the page an element is drawn that is no text.
    void box(Element element, double left, double bottom, double right, double top) {
        structure.box(element, new PdfArray(new float[] {(float) left, (float) bottom, (float) right, (float) top}));
    }

    private void begin(Element element, PdfDictionary properties) {
        Page on = page.orElseThrow();
        int number = on.owners.size();
        on.owners.add(structure.mark(element, on.reference, number));
        properties.put(PdfName.MCID, new PdfNumber(number));
        content.beginMarkedContentSequence(
                properties.contains(ACTUAL_TEXT) ? PdfName.SPAN : Tags.name(element.kind()), properties, true);
    }

    private void end() {
        if (current.isPresent()) {
            content.endMarkedContentSequence();
            current = Optional.empty();
        }
    }

    private static PdfDictionary properties(Owner.Artifact artifact) {
        PdfDictionary properties = new PdfDictionary();
        String type = switch (artifact) {
            case HEADER, FOOTER, WATERMARK -> "Pagination";
            case LAYOUT -> "Layout";
        };
        properties.put(PdfName.TYPE, new PdfName(type));
        switch (artifact) {
            case HEADER -> properties.put(PdfName.SUBTYPE, new PdfName("Header"));
            case FOOTER -> properties.put(PdfName.SUBTYPE, new PdfName("Footer"));
            // ISO 32000-2, table 363; of ISO 32000-1 it is no subtype, but readers know it
            case WATERMARK -> properties.put(PdfName.SUBTYPE, new PdfName("Watermark"));
            case LAYOUT -> {}
        }
        return properties;
    }

    /// A text string in UTF-16BE, always with its byte order mark: PDFDocEncoding has other characters at some codes
    /// (ISO 32000-1, 7.9.2.2).
    static PdfString text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] bytes = new byte[utf16.length + 2];
        bytes[0] = (byte) 0xFE;
        bytes[1] = (byte) 0xFF;
        System.arraycopy(utf16, 0, bytes, 2, utf16.length);
        return new PdfString(bytes);
    }
}
