package org.streetwise.know.value;

/// What came of an approach, as its author judged it.
public enum Outcome {
    WORKED,
    FAILED,
    MIXED,
    /// Not known yet.
    OPEN
}
