package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Moves a file over another in one step, within a file system.
@FunctionalInterface
public interface Mover {
    /// The file system's own move. Whoever opens the path finds either the whole old file or the whole new one.
    Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    void move(Path from, Path to) throws IOException;
}
