package org.streetwise.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streetwise.source.ProjectWorkspace;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// A programme's files, which may change while they are read.
final class ChangingFiles implements Workspace {
    private final Map<String, byte[]> files;
    private int reads;

    ChangingFiles(Map<String, byte[]> files) {
        this.files = new HashMap<>(files);
    }

    void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    void remove(String path) {
        files.remove(path);
    }

    /// How many reads there have been so far. A file that is read twice counts twice.
    int reads() {
        return reads;
    }

    private Workspace now() {
        return ProjectWorkspace.ofBytes(files);
    }

    @Override
    public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
        return now().list(root, folder, suffix);
    }

    @Override
    public Tree tree() {
        return now().tree();
    }

    @Override
    public Content read(SourceId file) {
        reads++;
        return now().read(file);
    }
}
