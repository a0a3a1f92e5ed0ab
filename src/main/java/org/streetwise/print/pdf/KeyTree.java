package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/// A number or name tree (ISO 32000-1, 7.9.6 and 7.9.7) whose keys come in order, so that full leaves leave memory at
/// once.
final class KeyTree {
    private static final int FANOUT = 64;

    private final PdfWriter writer;
    private final PdfName pairs;
    private final List<Node> written = new ArrayList<>();
    private PdfArray leaf = new PdfArray();

    private record Node(PdfIndirectReference reference, PdfObject first, PdfObject last) {}

    private KeyTree(PdfWriter writer, PdfName pairs) {
        this.writer = writer;
        this.pairs = pairs;
    }

    static KeyTree ofNumbers(PdfWriter writer) {
        return new KeyTree(writer, PdfName.NUMS);
    }

    static KeyTree ofNames(PdfWriter writer) {
        return new KeyTree(writer, PdfName.NAMES);
    }

    /// Takes the next pair; its key must come after all before it.
    void add(PdfObject key, PdfIndirectReference value) throws IOException {
        if (leaf.size() == 2 * FANOUT) {
            writeLeaf();
        }
        leaf.add(key);
        leaf.add(value);
    }

    boolean isEmpty() {
        return written.isEmpty() && leaf.isEmpty();
    }

    /// Writes what is left and gives the root.
    PdfIndirectReference close() throws IOException {
        if (written.isEmpty()) {
            PdfDictionary root = new PdfDictionary();
            root.put(pairs, leaf);
            return writer.addToBody(root).getIndirectReference();
        }
        writeLeaf();
        List<Node> level = written;
        while (level.size() > FANOUT) {
            level = above(level);
        }
        PdfDictionary root = new PdfDictionary();
        root.put(PdfName.KIDS, kids(level));
        return writer.addToBody(root).getIndirectReference();
    }

    private void writeLeaf() throws IOException {
        PdfObject first = leaf.getPdfObject(0);
        PdfObject last = leaf.getPdfObject(leaf.size() - 2);
        PdfDictionary node = new PdfDictionary();
        node.put(PdfName.LIMITS, limits(first, last));
        node.put(pairs, leaf);
        written.add(new Node(writer.addToBody(node).getIndirectReference(), first, last));
        leaf = new PdfArray();
    }

    private List<Node> above(List<Node> level) throws IOException {
        List<Node> above = new ArrayList<>();
        for (int start = 0; start < level.size(); start += FANOUT) {
            List<Node> part = level.subList(start, Math.min(start + FANOUT, level.size()));
            PdfDictionary node = new PdfDictionary();
            node.put(PdfName.LIMITS, limits(part.getFirst().first, part.getLast().last));
            node.put(PdfName.KIDS, kids(part));
            above.add(new Node(
                    writer.addToBody(node).getIndirectReference(), part.getFirst().first, part.getLast().last));
        }
        return above;
    }

    private static PdfArray limits(PdfObject first, PdfObject last) {
        PdfArray limits = new PdfArray();
        limits.add(first);
        limits.add(last);
        return limits;
    }

    private static PdfArray kids(List<Node> nodes) {
        PdfArray kids = new PdfArray();
        nodes.forEach(node -> kids.add(node.reference));
        return kids;
    }
}
