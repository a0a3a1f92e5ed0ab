package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.image.Pictures;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.page.Policy;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.measure.TableRuler;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.numbering.NumberedDocument;

/// What the composition of one chapter needs, and the elements it makes, in reading order.
public final class Composition {
    private final NumberedDocument document;
    private final TableRuler tables;
    private final Stylesheet.Sheet sheet;
    private final LineSetter lines;
    private final References references;
    private final Pictures pictures;
    private final Policy policy;
    private final Map<Block.Section, Element> sections;
    private final List<Element> elements = new ArrayList<>();

    /// @param sheet its pages, which may lie on their side
    /// @param sections elements of sections that several chapters share, by identity
    public Composition(
            NumberedDocument document,
            TableRuler tables,
            Stylesheet.Sheet sheet,
            LineSetter lines,
            References references,
            Pictures pictures,
            Policy policy,
            Map<Block.Section, Element> sections) {
        this.document = document;
        this.tables = tables;
        this.sheet = sheet;
        this.lines = lines;
        this.references = references;
        this.pictures = pictures;
        this.policy = policy;
        this.sections = sections;
    }

    public NumberedDocument document() {
        return document;
    }

    TableRuler tables() {
        return tables;
    }

    public Faces faces() {
        return tables.faces();
    }

    public Stylesheet stylesheet() {
        return faces().stylesheet();
    }

    /// The chapter's pages.
    public Stylesheet.Sheet sheet() {
        return sheet;
    }

    public TextStyle style(StyleName name) {
        return faces().stylesheet().style(name);
    }

    public LineSetter lines() {
        return lines;
    }

    References references() {
        return references;
    }

    Pictures pictures() {
        return pictures;
    }

    Policy policy() {
        return policy;
    }

    InlineSetter inlines() {
        return new InlineSetter(document, references);
    }

    /// Makes a block element behind all that were made before.
    Element element(Element parent, Kind kind) {
        return element(parent, kind, Optional.empty());
    }

    Element element(Element parent, Kind kind, Optional<Language> language) {
        Element element = parent.child(kind, language);
        elements.add(element);
        return element;
    }

    /// A section's element: its own, or the one it shares with other chapters.
    Element section(Element parent, Block.Section section) {
        Element shared = sections.get(section);
        if (shared == null) {
            return element(parent, Kind.Plain.SECTION, section.attributes().language());
        }
        elements.add(shared);
        return shared;
    }

    public List<Element> elements() {
        return elements;
    }
}
