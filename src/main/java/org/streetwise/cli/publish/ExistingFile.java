package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetwise.diagnostic.Message;

/// What is already at the place of a file to be written, which decides whether the file may be written.
sealed interface ExistingFile {
    /// No file.
    record Nothing() implements ExistingFile {}

    /// Exactly the bytes that are to be written.
    record Same() implements ExistingFile {}

    /// A file that may be replaced, because it is unchanged since we wrote it or because the author asked for it.
    record Replaceable() implements ExistingFile {}

    /// A file that is kept.
    ///
    /// @param message says why
    record Kept(Message message, List<Message> hints) implements ExistingFile {}

    /// Something that is not a file.
    record Obstacle(String reason) implements ExistingFile {}

    Message ELSEWHERE = Message.of("output-kept.hint.elsewhere");
    Message FORCE = Message.of("output-kept.hint.force");

    /// Examines the place of a rendered file.
    ///
    /// @param shown the path as it is shown to a person
    /// @param known the manifest's entry for the file
    static ExistingFile of(
            Path target, String shown, Manifest.Entry wanted, Optional<Manifest.Entry> known, boolean force)
            throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Nothing();
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            return new Obstacle("it is a folder");
        }
        boolean isLink = Files.isSymbolicLink(target);
        if (!isLink && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            // Reading a pipe would wait for somebody at its other end.
            return new Obstacle("it is not an ordinary file");
        }
        String found = isLink ? "" : Digest.of(target);
        if (found.equals(wanted.sha256())) {
            return new Same();
        }
        if (force) {
            return new Replaceable();
        }
        if (isLink) {
            return new Kept(
                    Message.of("output-kept.link", "file", shown),
                    List.of(Message.of("output-kept.link.hint.force"), ELSEWHERE));
        }
        Optional<EditorLock> lock = EditorLock.on(target);
        if (lock.isPresent()) {
            String editor = lock.get().editor();
            return new Kept(
                    Message.of("output-kept.open", "file", shown, "editor", editor),
                    List.of(Message.of("output-kept.open.hint.close", "editor", editor), ELSEWHERE));
        }
        if (known.isEmpty()) {
            return new Kept(Message.of("output-kept.foreign", "file", shown), List.of(FORCE, ELSEWHERE));
        }
        return found.equals(known.get().sha256())
                ? new Replaceable()
                : new Kept(
                        Message.of("output-kept.edited", "file", shown),
                        List.of(Message.of("output-kept.edited.hint.force"), ELSEWHERE));
    }
}
