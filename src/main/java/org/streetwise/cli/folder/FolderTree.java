package org.streetwise.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace.Closed;
import org.streetwise.source.Workspace.Tree;

/// Walks through a programme's folder, visiting the programme's own files first. It does not follow links to folders,
/// so every walk ends.
final class FolderTree {
    private static final int MOST = 100_000;
    private static final Set<String> OTHERS = Set.of("templates", "node_modules");

    private final Path root;
    private final String out;
    private final List<SourceId> files = new ArrayList<>();
    private final List<Closed> closed = new ArrayList<>();

    /// @param out the name of the folder that is never entered
    FolderTree(Path root, String out) {
        this.root = root;
        this.out = out;
    }

    Tree tree() {
        Deque<Path> folders = new ArrayDeque<>(List.of(root));
        while (!folders.isEmpty() && files.size() < MOST) {
            Path folder = folders.removeFirst();
            try {
                StoredNames.entries(folder).stream().filter(this::counts).forEach(entry -> add(entry, folders));
            } catch (IOException e) {
                FolderWorkspace.blameNoFile(e);
                closed.add(new Closed(id(folder), Reason.of(e)));
            }
        }
        Collections.sort(files);
        return new Tree(files, closed);
    }

    private boolean counts(Path entry) {
        String name = entry.getFileName().toString();
        boolean other = root.equals(entry.getParent()) && name.equalsIgnoreCase(out);
        return !name.startsWith(".") && !OTHERS.contains(name) && !other;
    }

    private void add(Path entry, Deque<Path> folders) {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            folders.addLast(entry);
        } else if (Files.isSymbolicLink(entry)) {
            addLink(entry);
        } else {
            files.add(id(entry));
        }
    }

    private void addLink(Path link) {
        try {
            Path target = link.toRealPath();
            if (!Files.isDirectory(target)) {
                files.add(id(link));
            } else if (!target.startsWith(root.toRealPath())) {
                closed.add(new Closed(id(link), "it lies outside the programme's folder"));
            }
        } catch (NoSuchFileException e) {
            files.add(id(link));
        } catch (IOException e) {
            closed.add(new Closed(id(link), Reason.of(e)));
        }
    }

    private SourceId id(Path path) {
        String relative =
                root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        return SourceId.programme(StoredNames.composed(relative));
    }
}
