package org.streetwise.cli;

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
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.OptionalInt;
import org.streetwise.compile.EditionFiles.Content;

/// The folder `.streetwise` inside the output folder, where files are written before they are moved into place: the
/// same file system, so that a move is atomic. It stands only while a run lasts; what a killed run left in it goes at
/// the next. A lock file in it, which the system frees with the process, keeps two runs apart.
///
/// Moves into place (`Placing`) and the clearing when a run is interrupted both hold this object's monitor: an
/// interruption finds each edition either as it was or complete.
final class Staging implements AutoCloseable {
    private static final String NAME = ".streetwise";
    private static final String LOCK = "lock";

    private final Path target;
    private final Path folder;
    private final boolean targetIsNew;
    private final FileChannel lock;
    private boolean closed;

    private Staging(Path target, boolean targetIsNew, FileChannel lock) {
        this.target = target;
        this.folder = target.resolve(NAME);
        this.targetIsNew = targetIsNew;
        this.lock = lock;
    }

    /// Another run is writing into the same folder.
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("another run of streetwise is writing there");
        }
    }

    static Staging open(Path target) throws IOException {
        boolean isNew = !Files.exists(target);
        Files.createDirectories(target);
        try {
            Staging staging = new Staging(target, isNew, enter(target.resolve(NAME)));
            staging.clear();
            return staging;
        } catch (IOException e) {
            leave(target, isNew);
            throw e;
        }
    }

    /// Takes the folder for this run alone, with a lock that lasts until it is closed.
    private static FileChannel enter(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
        Path lockFile = folder.resolve(LOCK);
        FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isAlone(lock) || !Files.exists(lockFile)) {
            lock.close();
            throw new Busy();
        }
        return lock;
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

    /// Removes what is not in place, and the folder.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            clear();
            removeLock();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // It is hidden, holds nothing that anybody needs, and the next run clears it.
        }
        leave(target, targetIsNew);
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
    private void removeLock() throws IOException {
        Path lockFile = folder.resolve(LOCK);
        boolean removed = true;
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException e) {
            removed = false;
        }
        lock.close();
        if (!removed) {
            Files.deleteIfExists(lockFile);
        }
    }

    private static void leave(Path target, boolean isNew) {
        if (isNew) {
            try {
                Files.deleteIfExists(target);
            } catch (IOException e) {
                // There are files in it now.
            }
        }
    }
}
