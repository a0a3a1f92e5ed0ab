package org.streetwise.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// What the compiler found, and how much of it to print.
///
/// @param all every diagnostic, in order
/// @param most how many messages to print; 0 for all
/// @param files the files that were read, in order
/// @param texts the decoded files; a place in any other file is printed without line and column
public record Findings(
        List<Diagnostic> all, int most, List<SourceId> files, Function<SourceId, Optional<Source>> texts) {
    public Findings {
        all = List.copyOf(all);
        files = List.copyOf(files);
    }

    /// Findings that are all printed.
    public static Findings of(
            List<Diagnostic> diagnostics, List<SourceId> files, Function<SourceId, Optional<Source>> texts) {
        return new Findings(diagnostics, 0, files, texts);
    }

    /// A copy that prints at most this many messages; 0 for all.
    public Findings atMost(int other) {
        return new Findings(all, other, files, texts);
    }

    /// The diagnostics to print, in order: errors before warnings, warnings before notes, and the first ones of each.
    List<Diagnostic> told() {
        return worst(all, Comparator.comparing(Diagnostic::severity), Comparator.naturalOrder());
    }

    /// The same for people: the same fault in many places is one message. If all are to be printed, each is one.
    List<Folded> folded() {
        if (most == 0) {
            return all.stream().map(Folded::alone).toList();
        }
        return worst(
                Folded.of(all, texts), Comparator.comparing(Folded::severity), Comparator.comparing(Folded::shown));
    }

    long count(Severity severity) {
        return all.stream().filter(each -> each.severity() == severity).count();
    }

    private <T> List<T> worst(List<T> found, Comparator<T> severity, Comparator<T> order) {
        return most == 0
                ? found
                : found.stream().sorted(severity).limit(most).sorted(order).toList();
    }
}
