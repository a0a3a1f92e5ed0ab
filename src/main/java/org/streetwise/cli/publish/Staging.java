package org.streetwise.cli.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.streetwise.compile.EditionFiles.Content;

/// The folder `.streetwise` inside the output folder, where files are written before they are moved into place: the
/// same file system, so that a move is atomic. It stands only while a run lasts; what a killed run left in it goes at
/// the next. A lock file in it, which the system frees with the process, keeps two runs apart.
///
/// Whatever is made, moved into place (`Placing`) or cleared when a run is interrupted, is so under this object's
/// monitor: an interruption finds nothing half made, and each edition either as it was or complete.
final class Staging implements AutoCloseable {
    private static final String NAME = ".streetwise";
    private static final String LOCK = "lock";

    private final Path target;
    private final Path folder;
    /// Folders that were not there before, the outermost first.
    private final List<Path> made = new ArrayList<>();
    private Optional<FileChannel> lock = Optional.empty();
    private boolean closed;

    private Staging(Path target) {
        this.target = target;
        this.folder = target.resolve(NAME);
    }

    /// Another run is writing into the same folder.
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("another run of streetwise is writing there");
        }
    }

    /// @param onInterrupt takes what clears up when the process is told to stop; before anything is made
    static Staging open(Path target, Consumer<Runnable> onInterrupt) throws IOException {
        Staging staging = new Staging(target);
        onInterrupt.accept(staging::close);
        try {
            staging.enter();
            return staging;
        } catch (IOException e) {
            staging.close();
            throw e;
        }
    }

    /// Takes the folder for this run alone, with a lock that lasts until it is closed.
    private synchronized void enter() throws IOException {
        if (closed) {
            return;
        }
        make(target);
        make(folder, LinkOption.NOFOLLOW_LINKS);
        try {
            lock = Optional.of(lock(folder.resolve(LOCK)));
        } catch (NoSuchFileException e) {
            // Another run that has just come to its end removed the folder.
            throw new Busy();
        }
        clear();
    }

    private static FileChannel lock(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            // Nobody's lock; to open a pipe would wait for somebody at its other end.
            Files.deleteIfExists(file);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (!isAlone(channel) || !Files.exists(file)) {
            channel.close();
            throw new Busy();
        }
        return channel;
    }

    private void make(Path directory, LinkOption... links) throws IOException {
        if (Files.isDirectory(directory, links)) {
            return;
        }
        Optional<Path> parent = Optional.ofNullable(directory.getParent());
        if (parent.isPresent()) {
            make(parent.get());
        }
        try {
            Files.createDirectory(directory);
            made.add(directory);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(directory, links)) {
                throw e;
            }
        }
    }

    private static boolean isAlone(FileChannel lock) {
        try {
            FileLock held = lock.tryLock();
            return held != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // Some network file systems know no locks; there nobody can tell.
            return true;
        }
    }

    /// A file that is written and safe on the disk but not in place.
    record Staged(Path path, Manifest.Entry entry, OptionalInt pages) {}

    /// Writes a file aside.
    Staged write(String name, Content content) throws IOException {
        Path path = folder.resolve(name);
        MessageDigest digest = Digest.sha256();
        try (FileChannel channel = create(path)) {
            OutputStream out = new BufferedOutputStream(
                    new DigestOutputStream(Channels.newOutputStream(channel), digest), 1 << 16);
            OptionalInt pages = content.writeTo(out);
            out.flush();
            channel.force(true);
            return new Staged(path, new Manifest.Entry(name, channel.size(), Digest.hex(digest)), pages);
        }
    }

    private synchronized FileChannel create(Path path) throws IOException {
        if (closed) {
            throw new IOException("interrupted");
        }
        return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /// The folder that files are moved into.
    Path target() {
        return target;
    }

    /// A path for a file by this name on this side.
    Path aside(String name) {
        return folder.resolve(name);
    }

    /// Whether the run was interrupted and nothing may be moved any more.
    synchronized boolean isClosed() {
        return closed;
    }

    /// Removes what is not in place, and the folders that nothing came into.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        lock.ifPresent(this::leave);
        made.reversed().forEach(Staging::removeEmpty);
    }

    private void leave(FileChannel held) {
        try (held) {
            clear();
            removeLock(held);
        } catch (IOException e) {
            // It is hidden, holds nothing that anybody needs, and the next run clears it.
        }
        removeEmpty(folder);
    }

    // A manifest left by a run that was killed between two moves tells which files are ours; it stays until it is
    // used.
    private void clear() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.equals(LOCK) && !name.endsWith(Manifest.ENDING)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    // Removed while it is held, so that nobody can take it in between; Windows removes no open file.
    private void removeLock(FileChannel held) throws IOException {
        Path lockFile = folder.resolve(LOCK);
        boolean removed = true;
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            removed = false;
        }
        held.close();
        if (!removed) {
            Files.deleteIfExists(lockFile);
        }
    }

    private static void removeEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // There are files in it now.
        }
    }
}
