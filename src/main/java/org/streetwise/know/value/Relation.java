package org.streetwise.know.value;

import org.streetwise.source.Spanned;

/// How one case lesson stands to another.
public record Relation(Kind kind, Spanned<LessonKey> lesson) {
    /// What the one does to the other.
    public enum Kind {
        DIFFERS_FROM,
        SUPPORTS,
        REFINES
    }
}
