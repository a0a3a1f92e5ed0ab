package org.streetwise.tell.template;

/// A part about one strategy.
public enum StrategyPart implements Part {
    /// What it is.
    TEXT,
    /// Where it was applied.
    CASES,
    /// What it brought, neighbourhood by neighbourhood.
    RESULTS,
    /// The lessons that are about it.
    LESSONS
}
