package org.streetwise.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.streetwise.know.prose.ProseInline;

/// Reads a text of one line.
final class LineReader {
    private final MarkdownPositions places;
    private final Faults faults;
    private final InlineReader inlines;

    LineReader(MarkdownPositions places, Faults faults) {
        this.places = places;
        this.faults = faults;
        this.inlines = new InlineReader(places, faults, (_, place) -> {
            faults.noteInLine(place);
            return Optional.empty();
        });
    }

    List<ProseInline> read(Node document) {
        List<ProseInline> words = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block.getPrevious() != null) {
                faults.secondParagraph(places.span(block));
            }
            switch (block) {
                case Heading heading -> {
                    faults.heading(places.span(heading), false);
                    words.addAll(inlines.children(heading));
                }
                case HtmlBlock html -> faults.html(places.span(html), "");
                case LinkReferenceDefinition definition -> faults.linkDefinition(places.span(definition));
                default -> words.addAll(inlines.children(block));
            }
        }
        return words;
    }
}
