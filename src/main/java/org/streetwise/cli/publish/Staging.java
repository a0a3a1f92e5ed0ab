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

/// The folder `.streetwise` inside the output folder, where files are written before they are moved into place. It lies
/// in the same file system, so that a move is atomic. It exists only during a run; the next run removes what a killed
/// run left in it. A lock file in it keeps two runs apart. The system releases the lock when the process ends.
///
/// Everything that makes files, moves them into place (`Placing`) or removes them after an interruption holds this
/// object's monitor. So an interruption never finds a file half made, and each edition is either as it was or complete.
final class Staging implements AutoCloseable {
    private static final String NAME = ".streetwise";
    private static final String LOCK = "lock";

    private final Path target;
    private final Path folder;
    /// Folders that this run created, the outermost first.
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

    /// @param onInterrupt registers a task to run when the process is told to stop; called before any file is made
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

    /// Claims the folder for this run, with a lock that lasts until it is closed.
    private synchronized void enter() throws IOException {
        if (closed) {
            return;
        }
        make(target);
        make(folder, LinkOption.NOFOLLOW_LINKS);
        try {
            lock = Optional.of(lock(folder.resolve(LOCK)));
        } catch (NoSuchFileException e) {
            // Another run has just ended and removed the folder.
            throw new Busy();
        }
        clear();
    }

    private static FileChannel lock(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            // This is not a lock. Opening a pipe would wait for somebody at its other end.
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
            // Some network file systems have no locks, so there is no way to tell.
            return true;
        }
    }

    /// A file that is completely written to the disk but not yet in place.
    record Staged(Path path, Manifest.Entry entry, OptionalInt pages) {}

    /// Writes a file into the staging folder.
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

    /// The path for a file of this name in the staging folder.
    Path aside(String name) {
        return folder.resolve(name);
    }

    /// Whether the run was interrupted, so that nothing may be moved any more.
    synchronized boolean isClosed() {
        return closed;
    }

    /// Removes everything that was not moved into place, and the created folders that stayed empty.
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
            // The folder is hidden and holds nothing that anybody needs, and the next run clears it.
        }
        removeEmpty(folder);
    }

    // A manifest left by a run that was killed between two moves says which files are ours. It stays until it is read.
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

    // The lock is removed while it is held, so that no other run can take it in between. Windows can't remove an open
    // file.
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
            // The folder contains files now.
        }
    }
}
