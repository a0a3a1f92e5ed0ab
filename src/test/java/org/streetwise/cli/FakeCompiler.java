package org.streetwise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetwise.compile.Compilation;
import org.streetwise.compile.Compiling;
import org.streetwise.compile.EditionFiles;
import org.streetwise.compile.EditionOutcome;
import org.streetwise.compile.Output;
import org.streetwise.compile.Progress;
import org.streetwise.compile.ReadProgramme;
import org.streetwise.compile.Request;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Severity;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// A compiler that reports and publishes what a test tells it to.
public final class FakeCompiler implements Compiling {
    public static final Source SOURCE = new Source(
            SourceId.programme("streetwise.yml"), "format: 1\neditions:\n  - id: rapport\n  - id: samenvatting\n");

    final List<Request> requests = new ArrayList<>();
    List<Diagnostic> diagnostics = List.of();
    List<EditionFiles> editions = List.of();
    Runnable before = () -> {};

    @Override
    public ReadProgramme read(Workspace workspace, Progress progress) {
        return new ReadProgramme(List.of(), diagnostics, _ -> Optional.empty());
    }

    @Override
    public Compilation check(Workspace workspace, Request request, Progress progress) {
        requests.add(request);
        before.run();
        return compilation(List.of());
    }

    @Override
    public Compilation build(Workspace workspace, Request request, Output output, Progress progress) {
        requests.add(request);
        before.run();
        boolean sound = diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
        return compilation(output.publish(editions, () -> sound));
    }

    private Compilation compilation(List<EditionOutcome> outcomes) {
        return new Compilation(
                diagnostics,
                List.of(SOURCE.id()),
                id -> id.equals(SOURCE.id()) ? Optional.of(SOURCE) : Optional.empty(),
                editions.stream().map(EditionFiles::contents).toList(),
                List.of(),
                outcomes);
    }
}
