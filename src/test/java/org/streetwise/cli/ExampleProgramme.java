package org.streetwise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/// The example of the README, copied to where a test may write.
final class ExampleProgramme {
    static final Path ORIGINAL = Path.of("examples/kwetsbare-wijken");

    private ExampleProgramme() {}

    static Path copyTo(Path folder) throws IOException {
        copy(ORIGINAL, folder);
        return folder;
    }

    /// Copies a folder with all that is in it, except what a build has put in `out`.
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(f -> !from.relativize(f).startsWith("out")).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
