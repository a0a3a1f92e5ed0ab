package org.streetwise.compile;

import java.util.List;
import java.util.OptionalInt;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.know.value.Id;

/// What became of one edition's files.
public sealed interface EditionOutcome {
    /// Which edition.
    Id edition();

    /// Its files are in place.
    record Published(Id edition, List<PublishedFile> files) implements EditionOutcome {
        public Published {
            files = List.copyOf(files);
        }
    }

    /// Files that are not as we left them were kept, and so the whole edition is as it was before.
    ///
    /// @param diagnostics one for each such file, with the way out
    record Kept(Id edition, List<Diagnostic> diagnostics) implements EditionOutcome {
        public Kept {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /// It was not published because some edition is not sound.
    record Withheld(Id edition) implements EditionOutcome {}

    /// Writing failed; the edition is as it was before.
    ///
    /// @param message in the author's words, one line, as diagnostics put it: ``can't write `out/rapport.pdf`: the
    /// disk is full``
    record Failed(Id edition, String message) implements EditionOutcome {}

    /// A file in its place.
    ///
    /// @param path as a person finds it from where they stand: `out/rapport.docx`
    /// @param unchanged whether the same bytes stood there before
    record PublishedFile(String path, OptionalInt pages, boolean unchanged) {}
}
