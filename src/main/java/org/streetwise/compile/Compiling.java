package org.streetwise.compile;

import org.streetwise.source.Workspace;

/// The compiler as commands see it. Errors in the source come back as diagnostics; an exception means a fault in the
/// program.
public interface Compiling {
    /// Only reads the programme, to answer questions about it.
    ReadProgramme read(Workspace workspace, Progress progress);

    /// Runs every phase before layout and writes nothing.
    Compilation check(Workspace workspace, Request request, Progress progress);

    /// Makes the editions asked for and publishes them. If one has an error, none is published.
    Compilation build(Workspace workspace, Request request, Output output, Progress progress);
}
