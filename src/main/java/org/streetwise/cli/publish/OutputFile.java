package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.streetwise.cli.folder.Reason;
import org.streetwise.report.Complaint;

/// A file that an answer is written into: whole, or not at all.
///
/// @param path an absolute path
/// @param shown the path as it is shown to a person
/// @param onInterrupt registers a task to run when the process is told to stop
public record OutputFile(Path path, String shown, boolean force, Consumer<Runnable> onInterrupt) {
    /// Writes the file.
    ///
    /// @return why the file was not written; empty if it was
    public Optional<Complaint> write(byte[] bytes) {
        if (Files.isDirectory(path)) {
            return Optional.of(fault("it is a folder"));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return Optional.of(fault("it is not an ordinary file"));
        }
        if (!force && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(
                    new Complaint("error", "`" + shown + "` already exists", List.of("`--force` replaces it")));
        }
        try (Staging staging = Staging.open(folder(), onInterrupt)) {
            Staging.Staged staged = staging.write(path.getFileName().toString(), out -> {
                out.write(bytes);
                return OptionalInt.empty();
            });
            synchronized (staging) {
                if (staging.isClosed()) {
                    return Optional.of(fault("interrupted"));
                }
                Mover.ATOMIC.move(staged.path(), path);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(fault(Reason.of(e)));
        }
    }

    private Path folder() {
        return Optional.ofNullable(path.getParent()).orElse(path);
    }

    private Complaint fault(String reason) {
        return new Complaint("error", "can't write `" + shown + "`: " + reason, List.of());
    }
}
