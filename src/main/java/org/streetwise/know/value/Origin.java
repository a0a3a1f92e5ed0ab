package org.streetwise.know.value;

/// Who answers for a streetwise lesson.
public enum Origin {
    /// Those whose lessons it rests on.
    CASES,
    /// The authors, who drew it themselves.
    AUTHORS,
    /// The publications that it names.
    LITERATURE
}
