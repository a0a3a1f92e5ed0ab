package org.streetwise.print.layout.box;

import java.util.Optional;
import org.streetwise.source.Language;

/// A part of the publication's logic that pieces of pages belong to, whatever page they fall on. Elements are told
/// apart by identity: two paragraphs with the same words are two elements.
public final class Element implements Owner {
    private final Kind kind;
    private final Optional<Element> parent;
    private final Optional<Language> language;

    private Element(Kind kind, Optional<Element> parent, Optional<Language> language) {
        this.kind = kind;
        this.parent = parent;
        this.language = language;
    }

    /// The publication as a whole.
    public static Element document() {
        return new Element(Kind.Plain.DOCUMENT, Optional.empty(), Optional.empty());
    }

    /// A part of this one.
    public Element child(Kind kind) {
        return new Element(kind, Optional.of(this), Optional.empty());
    }

    /// A part of this one, in its own language where it has one.
    public Element child(Kind kind, Optional<Language> language) {
        return new Element(kind, Optional.of(this), language);
    }

    /// What it is to a reader who can't see the page.
    public Kind kind() {
        return kind;
    }

    /// What this is a part of; only the publication itself is part of nothing.
    public Optional<Element> parent() {
        return parent;
    }

    /// Its language, where it differs from what is around it.
    public Optional<Language> language() {
        return language;
    }

    @Override
    public String toString() {
        return parent.map(p -> p + "/").orElse("") + kind;
    }
}
