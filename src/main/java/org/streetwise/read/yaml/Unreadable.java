package org.streetwise.read.yaml;

import org.streetwise.diagnostic.Diagnostic;

/// Ends the reading of a file at its first fault; never leaves this package.
final class Unreadable extends Exception {
    private final transient Diagnostic diagnostic;

    Unreadable(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
