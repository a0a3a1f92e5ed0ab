package org.streetwise.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// What the compiler found, and which part of it to print.
///
/// @param all every diagnostic, in order
/// @param told the diagnostics to print, in order
/// @param files the files that were read, in order
/// @param texts the decoded files; a place in any other file is printed without line and column
public record Findings(
        List<Diagnostic> all, List<Diagnostic> told, List<SourceId> files, Function<SourceId, Optional<Source>> texts) {
    public Findings {
        all = List.copyOf(all);
        told = List.copyOf(told);
        files = List.copyOf(files);
    }

    /// Findings that are all printed.
    public static Findings of(
            List<Diagnostic> diagnostics, List<SourceId> files, Function<SourceId, Optional<Source>> texts) {
        return new Findings(diagnostics, diagnostics, files, texts);
    }

    /// A copy that prints at most this many: errors before warnings, warnings before notes, and the first ones of each.
    /// The order stays.
    public Findings atMost(int most) {
        List<Diagnostic> worst = all.stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(most)
                .sorted()
                .toList();
        return new Findings(all, worst, files, texts);
    }

    long count(Severity severity) {
        return all.stream().filter(d -> d.severity() == severity).count();
    }

    /// How many diagnostics of a severity are not printed.
    long omitted(Severity severity) {
        return count(severity)
                - told.stream().filter(d -> d.severity() == severity).count();
    }
}
