package org.streetwise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// The source in the file system: the programme's folder and the installation's. It never leaves them, whatever a path
/// or a symbolic link says, and never reads what a build has written into `out`.
///
/// File names are the same on every system: one that differs in capitals only is not found, though some file systems
/// would; one whose accents are composed otherwise is (Unicode normalization form C).
final class FolderWorkspace implements Workspace {
    static final int LARGEST = 16 << 20;
    private static final String OUT = "out";
    private static final String BUILT = "`out` holds what is built, never sources";

    private final Path programme;
    private final Path home;

    FolderWorkspace(Path programme, Path home) {
        this.programme = programme;
        this.home = home;
    }

    private Path folder(SourceId.Root root) {
        return switch (root) {
            case PROGRAMME -> programme;
            case BUILT_IN -> home;
        };
    }

    /// @throws UncheckedIOException where the folder is there but can't be listed
    @Override
    public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
        List<SourceId> found = new ArrayList<>();
        String prefix = folder.isEmpty() ? "" : folder + "/";
        if (escape(root, prefix + "x").isPresent()) {
            return List.of();
        }
        try (DirectoryStream<Path> entries =
                Files.newDirectoryStream(folder(root).resolve(folder))) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                // Editors put locks and copies beside a file under hidden names. What is no file is told when it is
                // read.
                if (name.toLowerCase(Locale.ROOT).endsWith(suffix) && !name.startsWith(".")) {
                    found.add(new SourceId(root, prefix + Normalizer.normalize(name, Normalizer.Form.NFC)));
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(found);
        return List.copyOf(found);
    }

    @Override
    public Content read(SourceId file) {
        Optional<String> escape = escape(file.root(), file.path());
        if (escape.isPresent()) {
            return new Content.Unreadable(escape.get());
        }
        try {
            return readInside(file);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new Content.Missing();
        } catch (AccessDeniedException e) {
            return new Content.Unreadable("no permission to read it");
        } catch (IOException e) {
            return new Content.Unreadable(Reason.of(e));
        } catch (InvalidPathException e) {
            return new Content.Missing();
        }
    }

    /// Why a path may not even be looked at.
    private static Optional<String> escape(SourceId.Root root, String path) {
        List<String> parts = List.of(path.split("[/\\\\]", -1));
        boolean leaves =
                path.startsWith("/") || parts.contains("..") || parts.getFirst().endsWith(":");
        if (leaves) {
            return Optional.of(outside(root));
        }
        return root == SourceId.Root.PROGRAMME && parts.getFirst().equalsIgnoreCase(OUT) && parts.size() > 1
                ? Optional.of(BUILT)
                : Optional.empty();
    }

    private static String outside(SourceId.Root root) {
        return switch (root) {
            case PROGRAMME -> "it lies outside the programme";
            case BUILT_IN -> "it lies outside the program";
        };
    }

    private Content readInside(SourceId file) throws IOException {
        Path root = folder(file.root()).toRealPath();
        return isAsWritten(root, file.path()) ? contents(root.resolve(file.path())) : search(root, file);
    }

    /// Whether a path leads to a file without links and with the very names that the file system stores.
    private static boolean isAsWritten(Path root, String path) throws IOException {
        try {
            Path real = root.resolve(path).toRealPath();
            return real.startsWith(root) && slashes(root.relativize(real)).equals(path);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            // Nothing there by this very name, or links that lead nowhere: the search tells which.
            return false;
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    // File systems answer differently to other capitals and accents, so here their lists of names decide.
    private static Content search(Path root, SourceId file) throws IOException {
        Path at = root;
        for (String part : file.path().split("/", -1)) {
            Optional<String> stored = storedName(at, part);
            if (stored.isEmpty()) {
                return new Content.Missing();
            }
            if (!composed(stored.get()).equals(composed(part))) {
                return new Content.Unreadable("its name is written `" + stored.get() + "`");
            }
            at = at.resolve(stored.get()).toRealPath();
            if (!at.startsWith(root)) {
                return new Content.Unreadable(outside(file.root()));
            }
        }
        return file.root() == SourceId.Root.PROGRAMME && at.startsWith(root.resolve(OUT))
                ? new Content.Unreadable(BUILT)
                : contents(at);
    }

    private static Optional<String> storedName(Path folder, String part) throws IOException {
        String similar = null;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (composed(name).equals(composed(part))) {
                    return Optional.of(name);
                }
                if (composed(name).equalsIgnoreCase(composed(part))) {
                    similar = name;
                }
            }
        }
        return Optional.ofNullable(similar);
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static Content contents(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return new Content.Unreadable("it is a folder");
        }
        // A pipe or a device may never end, or have no beginning.
        if (!Files.isRegularFile(file)) {
            return new Content.Unreadable("it is no ordinary file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? new Content.TooLarge(LARGEST >> 20) : new Content.Bytes(bytes);
        }
    }
}
