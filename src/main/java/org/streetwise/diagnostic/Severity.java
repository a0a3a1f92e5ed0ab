package org.streetwise.diagnostic;

/// How bad a diagnostic is; the order is from the worst to the least.
public enum Severity {
    /// No edition is written.
    ERROR,
    /// The edition is written; something in it is likely not what the author wants.
    WARNING,
    /// Worth knowing.
    NOTE
}
