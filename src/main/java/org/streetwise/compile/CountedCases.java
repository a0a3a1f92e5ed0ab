package org.streetwise.compile;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.streetwise.source.SourceId;
import org.streetwise.source.Workspace;

/// A workspace that reports how many of the cases have been read. May be used from several threads.
final class CountedCases implements Workspace {
    private static final String CASES = "cases";

    private final Workspace workspace;
    private final Progress progress;
    private final Set<SourceId> unread = ConcurrentHashMap.newKeySet();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();

    CountedCases(Workspace workspace, Progress progress) {
        this.workspace = workspace;
        this.progress = progress;
    }

    @Override
    public List<SourceId> list(SourceId.Root root, String folder, String suffix) {
        List<SourceId> files = workspace.list(root, folder, suffix);
        if (root == SourceId.Root.PROGRAMME && folder.equals(CASES)) {
            files.stream().filter(unread::add).forEach(_ -> all.incrementAndGet());
        }
        return files;
    }

    @Override
    public Tree tree() {
        return workspace.tree();
    }

    @Override
    public Content read(SourceId file) {
        Content content = workspace.read(file);
        if (unread.remove(file)) {
            progress.at(new Progress.Step.Reading(read.incrementAndGet(), all.get()));
        }
        return content;
    }
}
