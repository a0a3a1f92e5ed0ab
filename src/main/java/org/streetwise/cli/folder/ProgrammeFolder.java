package org.streetwise.cli.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.diagnostic.Code;
import org.streetwise.diagnostic.Diagnostic;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Finds the programme that a command is about.
public sealed interface ProgrammeFolder {
    String FILE = "streetwise.yml";

    /// The folder with `streetwise.yml` in it.
    record Found(Path folder) implements ProgrammeFolder {}

    /// There is none.
    record NotFound(String message, List<String> hints) implements ProgrammeFolder {
        /// The same for those who want every fault in one shape; its place is the file that is not there.
        public Diagnostic diagnostic() {
            Diagnostic diagnostic = Diagnostic.of(Code.NO_PROGRAMME, Span.startOf(SourceId.programme(FILE)), message);
            for (String hint : hints) {
                diagnostic = diagnostic.hint(hint);
            }
            return diagnostic;
        }
    }

    /// @param given as typed: the folder or its `streetwise.yml`; where absent the nearest folder from `here` upward
    /// counts
    /// @param here an absolute path
    static ProgrammeFolder find(Optional<Path> given, Path here) {
        return given.map(path -> at(path, here)).orElseGet(() -> above(here));
    }

    private static ProgrammeFolder at(Path given, Path here) {
        Path path = here.resolve(given).normalize();
        String shown = "`" + ShownPath.of(path, here) + "`";
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(FILE))
                    ? new Found(path)
                    : new NotFound("there is no `" + FILE + "` in " + shown, misnamed(path, here));
        }
        if (!Files.exists(path)) {
            return new NotFound("there is no folder " + shown, List.of());
        }
        return Optional.ofNullable(path.getParent())
                .filter(_ -> path.endsWith(FILE))
                .<ProgrammeFolder>map(Found::new)
                .orElseGet(() -> new NotFound(
                        shown + " is no programme", List.of("name the programme's folder or its `" + FILE + "`")));
    }

    private static ProgrammeFolder above(Path here) {
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(FILE))) {
                return new Found(folder);
            }
        }
        List<String> misnamed = misnamed(here, here);
        return new NotFound(
                "there is no `" + FILE + "` in `" + here + "` or in a folder above it",
                misnamed.isEmpty()
                        ? List.of("go to the programme's folder, or name it: `streetwise build FOLDER`")
                        : misnamed);
    }

    private static List<String> misnamed(Path folder, Path here) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[sS]*")) {
            for (Path file : files) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (List.of("streetwise.yml", "streetwise.yaml", "streetwise.yml.txt", "streetwise.txt")
                        .contains(name)) {
                    return List.of("rename `" + ShownPath.of(file, here) + "` to `" + FILE + "`");
                }
            }
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
