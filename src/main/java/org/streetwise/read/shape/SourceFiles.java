package org.streetwise.read.shape;

import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.diagnostic.UnreadableFile;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Utf8;
import org.streetwise.source.Workspace;

/// Opens files as text, and reports those that can't be read.
public record SourceFiles(Workspace workspace, Diagnostics diagnostics) {
    /// Whether there is such a file, whatever is in it.
    public boolean has(SourceId file) {
        return !(workspace.read(file) instanceof Workspace.Content.Missing);
    }

    /// A file that need not be there. Bytes that are not UTF-8 are reported and read as U+FFFD.
    public Optional<Source> find(SourceId file) {
        return open(file, Span.startOf(file), false);
    }

    /// A file that a listing names. If it is gone or leads nowhere, that is reported at the file.
    public Optional<Source> listed(SourceId file) {
        return open(file, Span.startOf(file), true);
    }

    /// A file that the author names. If it is missing, that is reported at the name.
    ///
    /// @param path relative to the root of the file in which it stands
    public Optional<Source> named(Spanned<String> path) {
        SourceId.Root root = path.span().source().root();
        return open(new SourceId(root, path.value()), path.span(), true);
    }

    private Optional<Source> open(SourceId file, Span place, boolean required) {
        return bytes(file, place, required).flatMap(bytes -> text(file, bytes));
    }

    private Optional<byte[]> bytes(SourceId file, Span place, boolean required) {
        return switch (workspace.read(file)) {
            case Workspace.Content.Bytes(byte[] bytes) -> Optional.of(bytes);
            case Workspace.Content.Missing() -> {
                if (required) {
                    diagnostics.report(UnreadableFile.missing(file, place));
                }
                yield Optional.empty();
            }
            case Workspace.Content.Unreadable(String reason) -> {
                diagnostics.report(UnreadableFile.because(reason, file, place));
                yield Optional.empty();
            }
            case Workspace.Content.TooLarge() -> {
                diagnostics.report(Diagnostic.of(
                                Code.SOURCE_LIMIT,
                                place,
                                Message.of(
                                        "source-limit.large-file", "path", file.path(), "limit", Workspace.LARGEST_MB))
                        .hint(Message.of("hint.divide-over-files")));
                yield Optional.empty();
            }
        };
    }

    private Optional<Source> text(SourceId file, byte[] bytes) {
        Optional<Diagnostic> noText = FileBytes.noUtf8Text(file, bytes);
        if (noText.isPresent()) {
            diagnostics.report(noText.get());
            return Optional.empty();
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        Source source = new Source(file, decoded.text());
        if (!decoded.malformed().isEmpty()) {
            diagnostics.report(
                    FileBytes.malformed(file, bytes, decoded.malformed().getFirst()));
        } else {
            Mojibake.find(source).ifPresent(diagnostics::report);
        }
        return Optional.of(source);
    }
}
