package org.streetwise.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A programme held in a map, and the templates that ship with the program.
public final class ProjectWorkspace implements Workspace {
    private final Map<String, byte[]> programme = new TreeMap<>();

    private ProjectWorkspace() {}

    /// A workspace of only the templates.
    public static ProjectWorkspace templates() {
        return new ProjectWorkspace();
    }

    /// A workspace of files, by path.
    public static ProjectWorkspace ofBytes(Map<String, byte[]> files) {
        ProjectWorkspace workspace = new ProjectWorkspace();
        workspace.programme.putAll(files);
        return workspace;
    }

    /// A workspace of text files, by path.
    public static ProjectWorkspace of(Map<String, String> files) {
        ProjectWorkspace workspace = new ProjectWorkspace();
        files.forEach((path, text) -> workspace.programme.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return workspace;
    }

    /// One of the project's examples, without any built files.
    public static ProjectWorkspace example(String name) {
        return folder(Path.of("examples", name));
    }

    /// The files of a folder.
    public static ProjectWorkspace folder(Path folder) {
        ProjectWorkspace workspace = new ProjectWorkspace();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("out")))
                    .forEach(file -> workspace.programme.put(
                            folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workspace;
    }

    /// This workspace with a text file added or replaced.
    public ProjectWorkspace with(String path, String text) {
        ProjectWorkspace changed = ofBytes(programme);
        changed.programme.put(path, text.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    /// The files of the programme.
    public Map<String, String> files() {
        Map<String, String> texts = new TreeMap<>();
        programme.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    @Override
    public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return programme.keySet().stream()
                .filter(path -> root == SourceId.Root.PROGRAMME)
                .filter(path -> path.startsWith(start) && path.endsWith(suffix))
                .filter(path -> path.indexOf('/', start.length()) < 0)
                .map(SourceId::programme)
                .toList();
    }

    @Override
    public Tree tree() {
        return new Tree(programme.keySet().stream().map(SourceId::programme).toList(), List.of());
    }

    @Override
    public Content read(SourceId file) {
        if (file.root() == SourceId.Root.BUILT_IN) {
            Path path = Path.of(file.path());
            return Files.isRegularFile(path) ? new Content.Bytes(bytes(path)) : new Content.Missing();
        }
        byte[] bytes = programme.get(file.path());
        return bytes == null ? new Content.Missing() : new Content.Bytes(bytes);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
