package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;

/// The bookmarks (ISO 32000-1, 12.3.3): the sections, the first level unfolded.
final class Outline {
    private final List<Item> items;
    private final Destinations destinations;

    private record Item(String title, Target target, List<Item> items) {}

    private Outline(List<Item> items, Destinations destinations) {
        this.items = items;
        this.destinations = destinations;
    }

    static Outline of(NumberedDocument document, Destinations destinations) {
        return new Outline(items(document, document.document().blocks()), destinations);
    }

    private static List<Item> items(NumberedDocument document, List<Block> blocks) {
        List<Item> items = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                Target target = section.attributes().target().orElseThrow();
                String label = document.mark(target).label().map(l -> l + " ").orElse("");
                items.add(new Item(label + PlainText.of(section.title()), target, items(document, section.blocks())));
            } else if (block instanceof Block.Matter matter) {
                items.addAll(items(document, matter.blocks()));
            }
        }
        return items;
    }

    /// Writes the bookmarks and gives their root; absent where there are none.
    Optional<PdfIndirectReference> write(PdfWriter writer) throws IOException {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        PdfIndirectReference reference = writer.getPdfIndirectReference();
        PdfDictionary root = new PdfDictionary(PdfName.OUTLINES);
        write(writer, items, root, reference);
        root.put(PdfName.COUNT, new PdfNumber(items.size()));
        writer.addToBody(root, reference);
        return Optional.of(reference);
    }

    private void write(PdfWriter writer, List<Item> siblings, PdfDictionary parent, PdfIndirectReference above)
            throws IOException {
        List<PdfIndirectReference> references =
                siblings.stream().map(_ -> writer.getPdfIndirectReference()).toList();
        for (int i = 0; i < siblings.size(); i++) {
            Item item = siblings.get(i);
            PdfDictionary dictionary = new PdfDictionary();
            dictionary.put(PdfName.TITLE, TaggedContent.text(item.title.strip()));
            dictionary.put(PdfName.PARENT, above);
            Optional<PdfArray> destination = destinations.of(item.target);
            destination.ifPresent(d -> dictionary.put(PdfName.DEST, d));
            if (i > 0) {
                dictionary.put(PdfName.PREV, references.get(i - 1));
            }
            if (i + 1 < siblings.size()) {
                dictionary.put(PdfName.NEXT, references.get(i + 1));
            }
            if (!item.items.isEmpty()) {
                write(writer, item.items, dictionary, references.get(i));
                // Negative: folded.
                dictionary.put(PdfName.COUNT, new PdfNumber(-item.items.size()));
            }
            writer.addToBody(dictionary, references.get(i));
        }
        parent.put(PdfName.FIRST, references.getFirst());
        parent.put(PdfName.LAST, references.getLast());
    }
}
