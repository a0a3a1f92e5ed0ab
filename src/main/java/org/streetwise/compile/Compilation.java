package org.streetwise.compile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// What came of a request.
///
/// @param diagnostics in their order
/// @param texts the decoded source files, for excerpts
/// @param outcomes what became of each edition, as the output told; empty after a check or where nothing was rendered
public record Compilation(
        List<Diagnostic> diagnostics, Function<SourceId, Optional<Source>> texts, List<Outcome> outcomes) {
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
        outcomes = List.copyOf(outcomes);
    }
}
