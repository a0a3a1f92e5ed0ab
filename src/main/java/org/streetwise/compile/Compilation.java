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
/// @param contents what each edition that could be written shows and leaves out; empty after a check
/// @param excluded the files of cases that drafts leave out because they have errors
/// @param outcomes what became of each edition's files; empty after a check or if nothing was rendered
public record Compilation(
        List<Diagnostic> diagnostics,
        List<SourceId> files,
        Function<SourceId, Optional<Source>> texts,
        List<EditionContents> contents,
        List<SourceId> excluded,
        List<EditionOutcome> outcomes) {
    public Compilation {
        contents = List.copyOf(contents);
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
        excluded = List.copyOf(excluded);
        outcomes = List.copyOf(outcomes);
    }
}
