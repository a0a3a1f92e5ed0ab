package org.streetwise.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.diagnostic.Diagnostics;
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;
import org.streetwise.source.Utf8;
import org.streetwise.source.Workspace;
import org.streetwise.source.Workspace.Closed;
import org.streetwise.source.Workspace.Content;

/// Finds files in the programme's folder that are not read, though their author surely meant them to be.
final class UnreadFiles {
    private static final List<String> FOLDERS = List.of("cases", "themes", "prose");
    private static final Pattern CASE = Pattern.compile("(?m)^(?:municipality|gemeente):");

    private final TextCache texts;
    private final Diagnostics diagnostics;
    private final Workspace.Tree tree;

    UnreadFiles(TextCache texts, Diagnostics diagnostics) {
        this.texts = texts;
        this.diagnostics = diagnostics;
        this.tree = texts.tree();
    }

    /// Reports folders that should be read but can't be opened.
    void reportClosed() {
        for (Closed closed : tree.closed()) {
            String folder = closed.folder().path();
            if (FOLDERS.contains(folder)) {
                diagnostics.report(Diagnostic.of(
                        Code.UNREADABLE_FILE,
                        Span.startOf(closed.folder()),
                        Message.of("unreadable-file.folder", "path", folder, "reason", closed.reason())));
            }
        }
    }

    /// Reports the files that nothing has read so far.
    void report() {
        Set<SourceId> asked = texts.asked();
        Set<SourceId> told = new HashSet<>(asked);
        diagnostics
                .all()
                .forEach(diagnostic -> told.add(diagnostic.primary().span().source()));
        Set<SourceId> files = new HashSet<>(tree.files());
        for (SourceId file : tree.files()) {
            if (!told.contains(file)) {
                meant(file)
                        .map(SourceId::programme)
                        // If a text refers to that path, the file was reported as missing already.
                        .filter(meant -> files.contains(meant) || !asked.contains(meant))
                        .ifPresent(meant -> diagnostics.report(unread(file, meant, files.contains(meant))));
            }
        }
    }

    private Optional<String> meant(SourceId file) {
        return PathGuess.of(file.path()).or(() -> PathGuess.ofCase(file.path()).filter(_ -> holdsCase(file)));
    }

    private boolean holdsCase(SourceId file) {
        return texts.unkept(file) instanceof Content.Bytes(byte[] bytes)
                && CASE.matcher(Utf8.decode(bytes).text()).find();
    }

    private static Diagnostic unread(SourceId file, SourceId meant, boolean isTaken) {
        Diagnostic unread = Diagnostic.of(Code.UNREAD_FILE, Span.startOf(file), Message.of("unread-file"));
        if (file.equals(meant)) {
            return unread.hint(Message.of("unread-file.hint.join", "file", file.stem()));
        }
        return unread.hint(
                isTaken
                        ? Message.of("unread-file.hint.join-or-rename", "path", meant.path())
                        : Message.of("hint.call", "name", meant.path()));
    }
}
