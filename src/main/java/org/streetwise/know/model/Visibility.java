package org.streetwise.know.model;

/// Who may read something.
public enum Visibility {
    PUBLIC,
    /// Never reaches a publication.
    INTERNAL
}
