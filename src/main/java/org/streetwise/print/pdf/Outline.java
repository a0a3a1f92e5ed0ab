package org.streetwise.print.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;

/// The bookmarks (ISO 32000-1, 12.3.3): all sections, with only the first level visible at first.
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
                items.add(new Item(
                        (label + PlainText.of(section.title())).strip(), target, items(document, section.blocks())));
            } else if (block instanceof Block.Matter matter) {
                items.addAll(items(document, matter.blocks()));
            }
        }
        return items;
    }

    /// Adds the bookmarks to the file, which writes them when it ends.
    void addTo(ObjectFile file) {
        add(items, file.getRootOutline());
    }

    private void add(List<Item> items, PdfOutline above) {
        for (Item item : items) {
            PdfDestination destination = destinations.of(item.target).orElse(null);
            PdfOutline outline = new PdfOutline(above, destination, item.title, false);
            outline.put(PdfName.TITLE, TextString.of(item.title));
            add(item.items, outline);
        }
    }
}
