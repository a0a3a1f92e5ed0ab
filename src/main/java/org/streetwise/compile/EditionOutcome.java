package org.streetwise.compile;

import java.util.List;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.know.value.Id;

/// What became of one edition's files.
public sealed interface EditionOutcome {
    /// Its files are in place.
    record Published(Id edition, List<PublishedFile> files) implements EditionOutcome {
        public Published {
            files = List.copyOf(files);
        }
    }

    /// It was not replaced, because some of its files have been changed since they were published.
    ///
    /// @param diagnostics one for each changed file, with a hint on what to do
    record Kept(Id edition, List<Diagnostic> diagnostics) implements EditionOutcome {
        public Kept {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// It was not published because some edition has an error.
    record Withheld(Id edition) implements EditionOutcome {}

    /// Writing failed; the edition is as it was before.
    ///
    /// @param message one line, worded like a diagnostic: ``can't write `out/rapport.pdf`: the disk is full``
    record Failed(Id edition, String message) implements EditionOutcome {}

    /// A published file.
    ///
    /// @param path as the user would type it: `out/rapport.docx`
    /// @param unchanged whether the file had the same bytes before
    record PublishedFile(String path, OptionalInt pages, boolean unchanged) {}
}
