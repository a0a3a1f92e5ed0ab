package org.streetwise.print.layout.box;

import java.util.Optional;
import org.streetwise.source.Language;

/// A part of the publication's logical structure, such as a paragraph. Pieces of pages belong to it, on whatever pages
/// they stand. Elements are compared by identity: two paragraphs with the same words are two elements.
public final class Element implements Owner {
    private final Kind kind;
    private final Optional<Element> parent;
    private final Optional<Language> language;

    private Element(Kind kind, Optional<Element> parent, Optional<Language> language) {
        this.kind = kind;
        this.parent = parent;
        this.language = language;
    }

    /// A new element for a whole publication.
    public static Element document() {
        return new Element(Kind.Plain.DOCUMENT, Optional.empty(), Optional.empty());
    }

    /// A new part of this element.
    public Element child(Kind kind) {
        return new Element(kind, Optional.of(this), Optional.empty());
    }

    /// A new part of this element, with a language if it differs.
    public Element child(Kind kind, Optional<Language> language) {
        return new Element(kind, Optional.of(this), language);
    }

    /// What it is to a reader who can't see the page.
    public Kind kind() {
        return kind;
    }

    /// What it is a part of; empty only for the whole publication.
    public Optional<Element> parent() {
        return parent;
    }

    /// Its language, if it differs from that of its surroundings.
    public Optional<Language> language() {
        return language;
    }

    @Override
    public String toString() {
        return parent.map(p -> p + "/").orElse("") + kind;
    }
}
