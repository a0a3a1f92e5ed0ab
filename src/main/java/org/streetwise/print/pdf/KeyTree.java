package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A number or name tree (ISO 32000-1, 7.9.6 and 7.9.7) whose keys come in order, so that full leaves leave memory at
/// once.
final class KeyTree {
    private static final int FANOUT = 64;

    private final ObjectFile file;
    private final String pairs;
    private final List<Node> written = new ArrayList<>();
    private Syntax leaf = new Syntax();
    private int inLeaf;
    private String first = "";
    private String last = "";

    /// @param first the least key in it, as it is written
    /// @param last the greatest
    private record Node(int number, String first, String last) {}

    private KeyTree(ObjectFile file, String pairs) {
        this.file = file;
        this.pairs = pairs;
    }

    static KeyTree ofNumbers(ObjectFile file) {
        return new KeyTree(file, "Nums");
    }

    static KeyTree ofNames(ObjectFile file) {
        return new KeyTree(file, "Names");
    }

    /// Takes the next pair; its key must come after all before it.
    ///
    /// @param key in PDF's syntax
    /// @param value the number of an object
    void add(String key, int value) throws IOException {
        if (inLeaf == FANOUT) {
            writeLeaf();
        }
        if (inLeaf == 0) {
            first = key;
        }
        last = key;
        leaf.word(key).reference(value);
        inLeaf++;
    }

    boolean isEmpty() {
        return written.isEmpty() && inLeaf == 0;
    }

    /// Writes what is left and gives the root.
    int close() throws IOException {
        Syntax root = new Syntax().open();
        if (written.isEmpty()) {
            pairs(root);
        } else {
            writeLeaf();
            List<Node> level = written;
            while (level.size() > FANOUT) {
                level = above(level);
            }
            kids(level, root);
        }
        return file.add(root.close());
    }

    private void writeLeaf() throws IOException {
        Syntax node = limits(first, last);
        pairs(node);
        written.add(new Node(file.add(node.close()), first, last));
        leaf = new Syntax();
        inLeaf = 0;
    }

    private void pairs(Syntax node) {
        node.name(pairs).openArray().raw(leaf).closeArray();
    }

    private List<Node> above(List<Node> level) throws IOException {
        List<Node> above = new ArrayList<>();
        for (int start = 0; start < level.size(); start += FANOUT) {
            List<Node> part = level.subList(start, Math.min(start + FANOUT, level.size()));
            String least = part.getFirst().first;
            String greatest = part.getLast().last;
            Syntax node = limits(least, greatest);
            kids(part, node);
            above.add(new Node(file.add(node.close()), least, greatest));
        }
        return above;
    }

    private static Syntax limits(String first, String last) {
        return new Syntax()
                .open()
                .name("Limits")
                .openArray()
                .word(first)
                .word(last)
                .closeArray();
    }

    private static void kids(List<Node> nodes, Syntax above) {
        above.name("Kids").openArray();
        nodes.forEach(node -> above.reference(node.number));
        above.closeArray();
    }
}
