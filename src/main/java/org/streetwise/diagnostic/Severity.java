package org.streetwise.diagnostic;

/// How bad a diagnostic is, the worst first.
public enum Severity {
    /// Forbids writing an edition.
    ERROR,
    /// The edition is written, but something in it is probably not what the author wants.
    WARNING,
    /// Worth knowing.
    NOTE
}
