package org.streetwise.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.streetwise.cli.folder.FolderWorkspace;
import org.streetwise.compile.ReferenceDocument;
import org.streetwise.source.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Reads the reference document that a command names. It may lie in any folder.
final class ReferenceFile {
    private ReferenceFile() {}

    /// @param path as it was typed
    /// @param here the current folder
    static ReferenceDocument read(Path path, Path here, CommandLine command) {
        Path file = here.resolve(path);
        if (!Files.isRegularFile(file)) {
            boolean folder = Files.isDirectory(file);
            throw new ParameterException(
                    command, folder ? "`" + path + "` is a folder" : "there is no file `" + path + "`");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(FolderWorkspace.LARGEST + 1);
            if (bytes.length > FolderWorkspace.LARGEST) {
                throw new ParameterException(command, "`" + path + "` is larger than " + Workspace.LARGEST_MB + " MB");
            }
            return new ReferenceDocument(file.getFileName().toString(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
