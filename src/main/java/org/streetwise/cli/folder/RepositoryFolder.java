package org.streetwise.cli.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where a programme lies in the repository that it is kept in, for those who show faults at its files.
public final class RepositoryFolder {
    private static final String GITHUB_WORKSPACE = "GITHUB_WORKSPACE";

    private RepositoryFolder() {}

    /// The way from the repository to the programme, parts separated by `/`; the empty string where it is the
    /// repository's root, or lies in none.
    public static String of(Path programme, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(GITHUB_WORKSPACE))
                .map(Path::of)
                .filter(programme::startsWith)
                .or(() -> repository(programme))
                .map(root -> root.relativize(programme).toString())
                .map(way -> way.replace(programme.getFileSystem().getSeparator(), "/"))
                .orElse("");
    }

    private static Optional<Path> repository(Path programme) {
        for (Path folder = programme; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
