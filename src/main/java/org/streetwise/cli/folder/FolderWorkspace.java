package org.streetwise.cli.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// Source files in the file system, from the programme's folder and the installation's. It never leaves these two
/// folders, whatever a path or a symbolic link says, and never reads what a build has written into `out`.
///
/// File names work the same on every system. A name that differs in capitals only is not found, even where the file
/// system would find it. A name whose accents are composed differently is found (Unicode normalization form C).
public final class FolderWorkspace implements Workspace {
    /// The size of the largest file that is read, in bytes.
    public static final int LARGEST = LARGEST_MB << 20;
    private static final String OUT = "out";
    private static final String BUILT = "`out` is for built files, not for sources";

    private final Path programme;
    private final Path home;
    private final StoredNames names = new StoredNames();

    /// @param programme the folder of the programme
    /// @param home the folder of the installation
    public FolderWorkspace(Path programme, Path home) {
        this.programme = programme;
        this.home = home;
    }

    private Path folder(SourceId.Root root) {
        return switch (root) {
            case PROGRAMME -> programme;
            case BUILT_IN -> home;
        };
    }

    @Override
    public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
        List<SourceId> found = new ArrayList<>();
        String prefix = folder.isEmpty() ? "" : folder + "/";
        if (refusal(root, prefix + "x").isPresent()) {
            return List.of();
        }
        try {
            for (Path entry : StoredNames.entries(inside(root, folder))) {
                String name = entry.getFileName().toString();
                // Editors put locks and copies beside a file under hidden names. Whether an entry is a file shows when
                // it is read.
                if (name.toLowerCase(Locale.ROOT).endsWith(suffix) && !name.startsWith(".")) {
                    found.add(new SourceId(root, prefix + StoredNames.composed(name)));
                }
            }
        } catch (IOException e) {
            blameNoFile(e);
            return List.of();
        }
        Collections.sort(found);
        return List.copyOf(found);
    }

    /// Stops the run if the process can't open any more files. Leaving one file out would cause faults in all the
    /// others.
    static void blameNoFile(IOException failure) {
        if (Reason.ofProcess(failure).isPresent()) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path inside(SourceId.Root root, String folder) throws IOException {
        Path real = folder(root).toRealPath();
        Path found = real.resolve(folder).toRealPath();
        if (!found.startsWith(real)) {
            throw new NoSuchFileException(folder);
        }
        return found;
    }

    @Override
    public Tree tree() {
        return new FolderTree(programme, OUT).tree();
    }

    @Override
    public Content read(SourceId file) {
        Optional<String> refusal = refusal(file.root(), file.path());
        if (refusal.isPresent()) {
            return new Content.Unreadable(refusal.get());
        }
        try {
            return readInside(file);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new Content.Missing();
        } catch (AccessDeniedException e) {
            return new Content.Unreadable("no permission to read it");
        } catch (IOException e) {
            blameNoFile(e);
            return new Content.Unreadable(Reason.of(e));
        } catch (InvalidPathException e) {
            return new Content.Missing();
        }
    }

    /// Why a path must not even be looked up.
    private static Optional<String> refusal(SourceId.Root root, String path) {
        if (PathFault.leadsOut(path)) {
            return Optional.of(outside(root));
        }
        boolean built = path.toLowerCase(Locale.ROOT).startsWith(OUT + "/");
        return root == SourceId.Root.PROGRAMME && built ? Optional.of(BUILT) : PathFault.in(path);
    }

    private static String outside(SourceId.Root root) {
        return switch (root) {
            case PROGRAMME -> "it lies outside the programme's folder";
            case BUILT_IN -> "it lies outside the folder of streetwise itself";
        };
    }

    private Content readInside(SourceId file) throws IOException {
        Path root = folder(file.root()).toRealPath();
        return isAsWritten(root, file.path()) ? contents(root.resolve(file.path())) : search(root, file);
    }

    /// Whether a path leads to a file without passing a link, and spells each name exactly as the file system stores
    /// it.
    private static boolean isAsWritten(Path root, String path) throws IOException {
        try {
            Path real = root.resolve(path).toRealPath();
            return real.startsWith(root)
                    && StoredNames.composed(ShownPath.slashes(root.relativize(real)))
                            .equals(path);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (FileSystemException e) {
            // There is no file of exactly this name, or a link leads nowhere: the search finds out which.
            return false;
        }
    }

    // File systems differ in whether they ignore case and how they compose accents, so their lists of names decide
    // here.
    private Content search(Path root, SourceId file) throws IOException {
        Path at = root;
        for (String part : file.path().split("/", -1)) {
            Optional<String> stored = names.stored(at, part);
            if (stored.isEmpty()) {
                return new Content.Missing();
            }
            if (!StoredNames.composed(stored.get()).equals(StoredNames.composed(part))) {
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

    private static Content contents(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return new Content.Unreadable("it is a folder");
        }
        // A pipe or a device may never end, or never begin.
        if (!Files.isRegularFile(file)) {
            return new Content.Unreadable("it is not an ordinary file");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? new Content.TooLarge() : new Content.Bytes(bytes);
        }
    }
}
