package org.streetwise.compile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// The result of a request.
///
/// @param diagnostics in order
/// @param files the texts that were read, in order
/// @param texts those texts, decoded
/// @param chosen what each edition that could be written shows and leaves out; empty after a check
/// @param leftOut the files of cases that drafts leave out because they have errors
/// @param outcomes what became of each edition's files; empty after a check or if nothing was rendered
public record Compilation(
        List<Diagnostic> diagnostics,
        List<SourceId> files,
        Function<SourceId, Optional<Source>> texts,
        List<Chosen> chosen,
        List<SourceId> leftOut,
        List<EditionOutcome> outcomes) {
    public Compilation {
        chosen = List.copyOf(chosen);
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        outcomes = List.copyOf(outcomes);
    }
}
