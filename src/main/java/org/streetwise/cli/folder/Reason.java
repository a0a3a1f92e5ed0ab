package org.streetwise.cli.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in the author's words why the file system refused an access.
public final class Reason {
    /// The system's message if this process has too many files open (EMFILE), or all processes together (ENFILE).
    private static final String TOO_MANY_OPEN = "Too many open files";

    // Messages of the C library (strerror) in the locale that the JVM has set. A message in another language is printed
    // as it is.
    private static final Map<String, String> WORDS = Map.of(
            "No space left on device",
            "the disk is full",
            "There is not enough space on the disk",
            "the disk is full",
            "Disk quota exceeded",
            "the disk quota is used up",
            "Read-only file system",
            "the disk is read-only",
            "Not a directory",
            "there is a file where a folder should be",
            "Too many levels of symbolic links",
            "its links lead in a circle",
            "File name too long",
            "its name is too long",
            "Is a directory",
            "it is a folder",
            TOO_MANY_OPEN,
            "too many files are open at once (`ulimit -n` sets the limit)");

    private Reason() {}

    /// Why an access to a file failed: `no permission`.
    public static String of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "no permission";
            case FileAlreadyExistsException _, NotDirectoryException _ -> "there is a file where a folder should be";
            case DirectoryNotEmptyException _ -> "it is a folder";
            case NoSuchFileException _ -> "there is no such file or folder";
            case FileSystemLoopException _ -> "its links lead in a circle";
            case FileSystemException e -> inWords(Optional.ofNullable(e.getReason()), e);
            default -> inWords(Optional.ofNullable(failure.getMessage()), failure);
        };
    }

    /// Why the process can't go on, if that caused a failure. Neither the file that was being opened nor the program is
    /// to blame, although libraries turn such a failure into errors of all kinds.
    public static Optional<String> ofProcess(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, each -> each.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .map(each -> String.valueOf(each.getMessage()))
                .filter(said -> said.contains(TOO_MANY_OPEN))
                .findFirst()
                .map(_ -> WORDS.getOrDefault(TOO_MANY_OPEN, TOO_MANY_OPEN));
    }

    private static String inWords(Optional<String> said, IOException failure) {
        String text = said.orElse(failure.getClass().getSimpleName());
        return WORDS.entrySet().stream()
                .filter(words -> text.startsWith(words.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(text);
    }
}
