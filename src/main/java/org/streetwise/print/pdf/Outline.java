package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Optional<Integer> write(ObjectFile file) throws IOException {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int number = file.reserve();
        Syntax root = new Syntax().open().name("Type").name("Outlines");
        write(file, items, root, number);
        file.write(number, root.name("Count").integer(items.size()).close());
        return Optional.of(number);
    }

    private void write(ObjectFile file, List<Item> siblings, Syntax parent, int above) throws IOException {
        int first = file.reserve(siblings.size());
        for (int i = 0; i < siblings.size(); i++) {
            Item item = siblings.get(i);
            Syntax dictionary = new Syntax().open();
            dictionary.name("Title").text(item.title.strip());
            dictionary.name("Parent").reference(above);
            destinations.write(item.target, dictionary);
            if (i > 0) {
                dictionary.name("Prev").reference(first + i - 1);
            }
            if (i + 1 < siblings.size()) {
                dictionary.name("Next").reference(first + i + 1);
            }
            if (!item.items.isEmpty()) {
                write(file, item.items, dictionary, first + i);
                // Negative: folded.
                dictionary.name("Count").integer(-item.items.size());
            }
            file.write(first + i, dictionary.close());
        }
        parent.name("First").reference(first).name("Last").reference(first + siblings.size() - 1);
    }
}
