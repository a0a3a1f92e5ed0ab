package org.streetwise.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// What the compiler found, and how much of it is to be told.
///
/// @param all every diagnostic, in order
/// @param told those to tell, in order
/// @param files what was read, in order
/// @param texts the decoded files; places in others are named without line and column
public record Findings(
        List<Diagnostic> all, List<Diagnostic> told, List<SourceId> files, Function<SourceId, Optional<Source>> texts) {
    public Findings {
        all = List.copyOf(all);
        told = List.copyOf(told);
        files = List.copyOf(files);
    }

    /// All of it is told.
    public static Findings of(
            List<Diagnostic> diagnostics, List<SourceId> files, Function<SourceId, Optional<Source>> texts) {
        return new Findings(diagnostics, diagnostics, files, texts);
    }

    /// The same with at most so many told: errors before warnings, warnings before notes, of each the first. They stay
    /// in order.
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

    /// How many of a severity are not told.
    long omitted(Severity severity) {
        return count(severity)
                - told.stream().filter(d -> d.severity() == severity).count();
    }
}
