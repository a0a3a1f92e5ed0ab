package org.streetwise.cli.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Finds where a programme lies in its repository, for reports that show faults beside its files.
public final class RepositoryFolder {
    private static final String GITHUB_WORKSPACE = "GITHUB_WORKSPACE";

    private RepositoryFolder() {}

    /// The path from the repository to the programme, parts separated by `/`. It is the empty string if the programme
    /// is the repository's root or lies in no repository.
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
