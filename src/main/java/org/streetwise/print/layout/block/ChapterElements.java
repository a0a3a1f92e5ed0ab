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

    /// @param shared the elements of sections that continue in later chapters, by identity
    public ChapterElements(Map<Block.Section, Element> shared) {
        this.shared = shared;
    }

    /// Adds a new element behind all others.
    Element add(Element parent, Kind kind) {
        return add(parent, kind, Optional.empty());
    }

    Element add(Element parent, Kind kind, Optional<Language> language) {
        Element element = parent.child(kind, language);
        elements.add(element);
        return element;
    }

    /// The element of a section: a new one, or the one that it shares with other chapters.
    Element section(Element parent, Block.Section section) {
        Element common = shared.get(section);
        if (common == null) {
            return add(parent, Kind.Plain.SECTION, section.attributes().language());
        }
        elements.add(common);
        return common;
    }

    /// All elements so far, in reading order.
    public List<Element> all() {
        return elements;
    }
}
