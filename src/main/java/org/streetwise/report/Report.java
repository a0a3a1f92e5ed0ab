package org.streetwise.report;

/// A way of printing what the compiler found.
@FunctionalInterface
public interface Report {
    /// The text to print, line ends included; the empty string if there is nothing to print.
    String text(Findings findings);
}
