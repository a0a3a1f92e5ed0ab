package org.streetwise.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Collects the diagnostics of all phases, sorted by file, offset and code, each once. If a file has very many faults,
/// only the first are kept, and one more diagnostic says that there are others. Phases may report from several threads.
public final class Diagnostics {
    /// How many diagnostics of one file are kept. Nobody reads more, and a hostile file could cause millions.
    private static final int MOST_OF_A_FILE = 500;

    private static final Message MORE = Message.of("source-limit.more-faults", "limit", MOST_OF_A_FILE);

    private final Map<SourceId, TreeSet<Diagnostic>> kept = new TreeMap<>();
    /// For each file, the worst diagnostic that is not kept.
    private final Map<SourceId, Severity> dropped = new TreeMap<>();

    private boolean errors;

    /// Adds a diagnostic.
    public synchronized void report(Diagnostic diagnostic) {
        SourceId file = diagnostic.primary().span().source();
        if (diagnostic.message().equals(MORE)) {
            drop(file, diagnostic.severity());
            return;
        }
        TreeSet<Diagnostic> ofFile = kept.computeIfAbsent(file, _ -> new TreeSet<>());
        ofFile.add(diagnostic);
        errors |= diagnostic.severity() == Severity.ERROR;
        if (ofFile.size() > MOST_OF_A_FILE) {
            drop(file, ofFile.removeLast().severity());
        }
    }

    private void drop(SourceId file, Severity severity) {
        dropped.merge(file, severity, (a, b) -> a.compareTo(b) < 0 ? a : b);
        errors |= severity == Severity.ERROR;
    }

    /// All diagnostics kept so far, in order.
    public synchronized List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>();
        kept.forEach((file, ofFile) -> {
            if (dropped.containsKey(file)) {
                all.add(Diagnostic.of(Code.SOURCE_LIMIT, Span.startOf(file), MORE)
                        .at(dropped.get(file)));
            }
            all.addAll(ofFile);
        });
        return List.copyOf(all);
    }

    /// Whether any of them so far forbids writing an edition.
    public synchronized boolean hasErrors() {
        return errors;
    }
}
