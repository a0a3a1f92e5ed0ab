package org.streetwise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/// The README's example, copied to a folder that a test may write to.
final class ExampleProgramme {
    static final Path ORIGINAL = Path.of("examples/kwetsbare-wijken");

    private ExampleProgramme() {}

    static Path copyTo(Path folder) throws IOException {
        copy(ORIGINAL, folder);
        return folder;
    }

    /// Copies a folder with its contents, except those that a build has put in `out`.
    static void copy(Path from, Path to) throws IOException {
        copy(from, to, Comparator.naturalOrder());
    }

    /// Copies the files one by one in an order, in which a file system may then list them.
    static void copy(Path from, Path to, Comparator<Path> order) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> !Files.isDirectory(f))
                    .filter(f -> !from.relativize(f).startsWith("out"))
                    .sorted(order)
                    .toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
