package org.streetwise.report;

/// One way of telling what the compiler found.
@FunctionalInterface
public interface Report {
    /// All that is to be printed, line ends included; the empty string for nothing.
    String text(Findings findings);
}
