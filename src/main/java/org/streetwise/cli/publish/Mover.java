package org.streetwise.cli.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Puts a file in the place of another in one step, within a file system.
@FunctionalInterface
public interface Mover {
    /// The file system's own: whoever opens the path finds the old file or the new one, never none or half of one.
    Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    void move(Path from, Path to) throws IOException;
}
