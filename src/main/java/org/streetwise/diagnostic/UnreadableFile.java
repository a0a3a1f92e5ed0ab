package org.streetwise.diagnostic;

import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Reports that a file, a text or an image, can't be read.
public final class UnreadableFile {
    private UnreadableFile() {}

    /// @param place where the file is named
    public static Diagnostic missing(SourceId file, Span place) {
        return Diagnostic.of(Code.UNREADABLE_FILE, place, Message.of("unreadable-file.missing", "path", file.path()));
    }

    /// @param reason as that of [org.streetwise.source.Workspace.Content.Unreadable]
    /// @param place where the file is named
    public static Diagnostic because(String reason, SourceId file, Span place) {
        return Diagnostic.of(
                Code.UNREADABLE_FILE, place, Message.of("unreadable-file", "path", file.path(), "reason", reason));
    }
}
