package org.streetwise.read.shape;

import java.nio.charset.Charset;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.source.Source;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Spanned;
import org.streetwise.source.Utf8;
import org.streetwise.source.Workspace;

/// Opens files as text and reports what stands in the way.
public final class SourceFiles {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Workspace workspace;
    private final Diagnostics diagnostics;

    public SourceFiles(Workspace workspace, Diagnostics diagnostics) {
        this.workspace = workspace;
        this.diagnostics = diagnostics;
    }

    /// A file that need not be there. Bytes that are no UTF-8 are reported and read as U+FFFD.
    public Optional<Source> find(SourceId file) {
        return open(file, Span.startOf(file), false);
    }

    /// A file that a listing names: if it is gone, or leads nowhere, that is a fault of the file.
    public Optional<Source> listed(SourceId file) {
        return open(file, Span.startOf(file), true);
    }

    /// A file that the author names: its absence is a fault at the name.
    ///
    /// @param path relative to the root of the file in which it stands
    public Optional<Source> named(Spanned<String> path) {
        SourceId.Root root = path.span().source().root();
        return open(new SourceId(root, path.value()), path.span(), true);
    }

    private Optional<Source> open(SourceId file, Span place, boolean required) {
        return switch (workspace.read(file)) {
            case Workspace.Content.Bytes(byte[] bytes) -> text(file, bytes);
            case Workspace.Content.Missing() -> {
                if (required) {
                    report(place, "there is no file `" + file.path() + "`");
                }
                yield Optional.empty();
            }
            case Workspace.Content.Unreadable(String reason) -> {
                report(place, "the file `" + file.path() + "` can't be read: " + reason);
                yield Optional.empty();
            }
            case Workspace.Content.TooLarge(int megabytes) -> {
                diagnostics.report(Diagnostic.of(
                        Code.SOURCE_LIMIT,
                        place,
                        "the file `" + file.path() + "` is larger than " + megabytes + " MB"));
                yield Optional.empty();
            }
        };
    }

    private void report(Span place, String message) {
        diagnostics.report(Diagnostic.of(Code.UNREADABLE_FILE, place, message));
    }

    private Optional<Source> text(SourceId file, byte[] bytes) {
        if (isUtf16(bytes)) {
            diagnostics.report(Diagnostic.of(Code.NOT_UTF8, Span.startOf(file), "this file is UTF-16, not UTF-8")
                    .hint("save it as UTF-8"));
            return Optional.empty();
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        if (!decoded.malformed().isEmpty()) {
            notUtf8(file, bytes, decoded.malformed().getFirst());
        }
        return Optional.of(new Source(file, decoded.text()));
    }

    private static boolean isUtf16(byte[] bytes) {
        boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return big || little;
    }

    /// One report for the file: where one byte is of another encoding, all are.
    private void notUtf8(SourceId file, byte[] bytes, Utf8.Malformed first) {
        Span place = new Span(file, first.offset(), first.offset() + 1);
        Diagnostic diagnostic = Diagnostic.of(Code.NOT_UTF8, place, "this file is not UTF-8");
        String windows = new String(bytes, first.start(), 1, WINDOWS);
        boolean recognised = Character.isLetterOrDigit(windows.codePointAt(0)) || "‘’“”–—…€•«»°".contains(windows);
        diagnostics.report(
                recognised
                        ? diagnostic
                                .labelled("in Windows-1252 this is `" + windows + "`")
                                .hint("the file is likely Windows-1252; save it as UTF-8")
                        : diagnostic.hint("save it as UTF-8"));
    }
}
