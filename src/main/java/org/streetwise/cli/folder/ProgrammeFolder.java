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
import org.streetwise.diagnostic.Message;
import org.streetwise.source.SourceId;
import org.streetwise.source.Span;

/// Finds the programme that a command is about.
public sealed interface ProgrammeFolder {
    String FILE = "streetwise.yml";

    /// A folder that contains `streetwise.yml`.
    record Found(Path folder) implements ProgrammeFolder {}

    /// There is no programme.
    ///
    /// @param diagnostic says why; its place is the missing file
    record NotFound(Diagnostic diagnostic) implements ProgrammeFolder {
        private NotFound(Message message, Optional<Message> hint) {
            Diagnostic fault = Diagnostic.of(Code.NO_PROGRAMME, Span.startOf(SourceId.programme(FILE)), message);
            this(hint.map(fault::hint).orElse(fault));
        }
    }

    /// Finds the programme.
    ///
    /// @param given as typed: the folder or its `streetwise.yml`; if absent, the nearest folder from `here` upward
    /// @param here an absolute path
    static ProgrammeFolder find(Optional<Path> given, Path here) {
        return given.map(path -> at(path, here)).orElseGet(() -> above(here));
    }

    /// Whether files of the programme, such as its cases, lie in a folder below its own.
    ///
    /// @param folder need not exist
    static boolean holdsSources(Path folder, Path programme) {
        try {
            Path real = folder.toRealPath();
            Path root = programme.toRealPath();
            if (real.equals(root) || !real.startsWith(root)) {
                return false;
            }
            try (DirectoryStream<Path> sources = Files.newDirectoryStream(real, "*.{yml,yaml,md,bib}")) {
                return sources.iterator().hasNext();
            }
        } catch (IOException _) {
            // Writing into it tells what is wrong with it.
            return false;
        }
    }

    private static ProgrammeFolder at(Path given, Path here) {
        Path path = here.resolve(given).normalize();
        String shown = ShownPath.of(path, here);
        if (Files.isDirectory(path)) {
            return Files.exists(path.resolve(FILE))
                    ? new Found(path)
                    : new NotFound(Message.of("no-programme.in-folder", "folder", shown), misnamed(path, here));
        }
        if (!Files.exists(path)) {
            return new NotFound(Message.of("no-programme.no-folder", "folder", shown), Optional.empty());
        }
        return Optional.ofNullable(path.getParent())
                .filter(_ -> path.endsWith(FILE))
                .<ProgrammeFolder>map(Found::new)
                .orElseGet(() -> new NotFound(
                        Message.of("no-programme.other-file", "file", shown),
                        Optional.of(Message.of("no-programme.other-file.hint.name"))));
    }

    private static ProgrammeFolder above(Path here) {
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(FILE))) {
                return new Found(folder);
            }
        }
        return new NotFound(
                Message.of("no-programme.above", "folder", here),
                misnamed(here, here).or(() -> Optional.of(Message.of("no-programme.above.hint.go"))));
    }

    /// The hint to rename a file whose name is almost right.
    private static Optional<Message> misnamed(Path folder, Path here) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[sS]*")) {
            for (Path file : files) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (List.of("streetwise.yml", "streetwise.yaml", "streetwise.yml.txt", "streetwise.txt")
                        .contains(name)) {
                    return Optional.of(Message.of("no-programme.hint.rename", "file", ShownPath.of(file, here)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
