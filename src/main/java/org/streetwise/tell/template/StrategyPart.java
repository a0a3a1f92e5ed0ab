package org.streetwise.tell.template;

/// A part about one strategy.
public enum StrategyPart implements Part {
    /// What the strategy is.
    TEXT,
    /// Where the strategy was applied.
    CASES,
    /// What the strategy achieved in each neighbourhood.
    RESULTS,
    /// The lessons about the strategy.
    LESSONS
}
