package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The pages in their order (ISO 32000-1, 7.7.3). All numbers are given out at once, for links lead to pages that are
/// not written yet.
final class PageTree {
    private static final int FANOUT = 64;

    private final ObjectFile file;
    private final int pages;
    /// The numbers of nodes by level, those above the pages first.
    private final List<Level> levels = new ArrayList<>();
    private final int firstPage;

    /// @param first the number of its first node
    private record Level(int first, int count) {}

    PageTree(ObjectFile file, int pages) {
        this.file = file;
        this.pages = pages;
        this.firstPage = file.reserve(pages);
        int below = pages;
        do {
            int count = Math.ceilDiv(below, FANOUT);
            levels.add(new Level(file.reserve(count), count));
            below = count;
        } while (below > 1);
    }

    /// The number of a page, which are counted from 0.
    int number(int page) {
        return firstPage + page;
    }

    /// The number of the node that a page is in.
    int parent(int page) {
        return levels.getFirst().first + page / FANOUT;
    }

    /// Writes the nodes and gives the number of their root.
    int close() throws IOException {
        int leaves = 1;
        Level below = new Level(firstPage, pages);
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            for (int node = 0; node < level.count; node++) {
                int from = node * FANOUT;
                int to = Math.min(from + FANOUT, below.count);
                Syntax dictionary = new Syntax().open().name("Type").name("Pages");
                dictionary
                        .name("Count")
                        .integer(Math.min((from + FANOUT) * (long) leaves, pages) - from * (long) leaves);
                dictionary.name("Kids").openArray();
                for (int kid = from; kid < to; kid++) {
                    dictionary.reference(below.first + kid);
                }
                dictionary.closeArray();
                if (i + 1 < levels.size()) {
                    dictionary.name("Parent").reference(levels.get(i + 1).first + node / FANOUT);
                }
                file.write(level.first + node, dictionary.close());
            }
            below = level;
            leaves *= FANOUT;
        }
        return levels.getLast().first;
    }
}
