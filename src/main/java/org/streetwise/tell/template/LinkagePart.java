package org.streetwise.tell.template;

/// A part about tasks that neighbourhoods join.
public enum LinkagePart implements Part {
    /// In how many neighbourhoods they are joined, and how far that came.
    COUNTS,
    /// Each neighbourhood with what it did.
    CASES,
    /// The lessons that join the same tasks.
    LESSONS
}
