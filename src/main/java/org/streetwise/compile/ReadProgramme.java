package org.streetwise.compile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.know.corpus.Corpus;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;

/// A programme that was read to answer questions about it.
///
/// @param corpora the programme in its own language, then in every other that an edition or a translation needs, each
///     as complete as the files allow; empty if `streetwise.yml` is missing or broken
/// @param diagnostics what is wrong with the files and what does not fit together; no remarks on content
/// @param texts the texts that were read, decoded
public record ReadProgramme(
        List<Corpus> corpora, List<Diagnostic> diagnostics, Function<SourceId, Optional<Source>> texts) {
    public ReadProgramme {
        corpora = List.copyOf(corpora);
        diagnostics = List.copyOf(diagnostics);
    }
}
