package org.streetwise.read.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.streetwise.know.prose.ProseInline;
import org.streetwise.source.Span;

/// The footnotes of one text.
final class Footnotes implements NoteCalls {
    private final BlockReader blocks;
    private final MarkdownPositions places;
    private final Faults faults;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Set<String> called = new HashSet<>();
    private boolean inside;

    Footnotes(BlockReader blocks, MarkdownPositions places, Faults faults) {
        this.blocks = blocks;
        this.places = places;
        this.faults = faults;
    }

    /// Collects all definitions below a node.
    void gather(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof FootnoteDefinition definition) {
                FootnoteDefinition first = definitions.putIfAbsent(key(definition.getLabel()), definition);
                if (first != null) {
                    faults.secondNote(places.span(definition), definition.getLabel(), places.span(first));
                }
            }
            gather(child);
        }
    }

    @Override
    public Optional<ProseInline> answer(String label, Span place) {
        FootnoteDefinition definition = definitions.get(key(label));
        if (definition == null) {
            faults.noteWithoutText(place, label);
            return Optional.empty();
        }
        called.add(key(label));
        if (inside) {
            faults.noteInNote(place);
            return Optional.empty();
        }
        inside = true;
        ProseInline note = new ProseInline.Note(blocks.children(definition), place);
        inside = false;
        return Optional.of(note);
    }

    /// Reports definitions without a call, which would be lost, and empty ones.
    void check() {
        for (FootnoteDefinition definition : definitions.values()) {
            if (!called.contains(key(definition.getLabel()))) {
                faults.noteWithoutCall(places.span(definition), definition.getLabel());
            } else if (definition.getFirstChild() == null) {
                faults.emptyNote(places.span(definition), definition.getLabel());
            }
        }
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
