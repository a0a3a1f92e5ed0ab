package org.streetwise.diagnostic;

import java.util.List;
import java.util.TreeSet;

/// Collects what the phases have to say, sorted by file, offset and code, each thing once. Phases may report from
/// several threads.
public final class Diagnostics {
    private final TreeSet<Diagnostic> reported = new TreeSet<>();

    /// Takes one more.
    public synchronized void report(Diagnostic diagnostic) {
        reported.add(diagnostic);
    }

    /// All so far, in order.
    public synchronized List<Diagnostic> all() {
        return List.copyOf(reported);
    }

    /// How many of a severity so far.
    public synchronized long count(Severity severity) {
        return reported.stream().filter(d -> d.severity() == severity).count();
    }

    /// Whether anything so far forbids writing an edition.
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
