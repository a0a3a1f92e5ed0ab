package org.streetwise.read.yaml;

import java.util.function.Supplier;
import org.streetwise.diagnostic.Diagnostic;

/// Ends the reading of a file at its first fault; never leaves this package.
final class Unreadable extends Exception {
    private final transient Supplier<Diagnostic> diagnosis;
    private final int at;

    Unreadable(Diagnostic diagnostic) {
        super(diagnostic.message().english(), null, false, false);
        this.diagnosis = () -> diagnostic;
        this.at = diagnostic.primary().span().start();
    }

    Unreadable(ParseFailure failure) {
        super(failure.problem(), null, false, false);
        this.diagnosis = () -> SyntaxFault.diagnosis(failure);
        this.at = failure.reached();
    }

    /// Computed anew at each call.
    Diagnostic diagnostic() {
        return diagnosis.get();
    }

    /// How far the file could be read.
    int at() {
        return at;
    }
}
