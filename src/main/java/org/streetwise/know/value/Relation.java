package org.streetwise.know.value;

import org.streetwise.source.Spanned;

/// The relation of one case lesson to another.
public record Relation(Kind kind, Spanned<LessonKey> lesson) {
    /// What the one does to the other.
    public enum Kind {
        DIFFERS_FROM,
        SUPPORTS,
        REFINES
    }
}
