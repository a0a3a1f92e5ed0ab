package org.streetwise.tell.template;

/// A part about tasks that neighbourhoods join.
public enum LinkagePart implements Part {
    /// In how many neighbourhoods the tasks are joined, and how far they got.
    COUNTS,
    /// Each neighbourhood and what it did.
    CASES,
    /// The lessons that join the same tasks.
    LESSONS
}
