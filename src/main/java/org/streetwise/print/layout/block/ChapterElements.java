package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;

/// The elements of one chapter, gathered in reading order while its blocks are set.
public final class ChapterElements {
    private final Map<Block.Section, Element> shared;
    private final List<Element> elements = new ArrayList<>();

    /// @param shared elements of sections that several chapters have in common, by identity
    public ChapterElements(Map<Block.Section, Element> shared) {
        this.shared = shared;
    }

    /// Makes a block element behind all that were made before.
    Element add(Element parent, Kind kind) {
        return add(parent, kind, Optional.empty());
    }

    Element add(Element parent, Kind kind, Optional<Language> language) {
        Element element = parent.child(kind, language);
        elements.add(element);
        return element;
    }

    /// A section's element: its own, or the one it shares with other chapters.
    Element section(Element parent, Block.Section section) {
        Element common = shared.get(section);
        if (common == null) {
            return add(parent, Kind.Plain.SECTION, section.attributes().language());
        }
        elements.add(common);
        return common;
    }

    /// All of them so far.
    public List<Element> all() {
        return elements;
    }
}
