package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfNumberTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;

/// The structure tree (ISO 32000-1, 14.7), written chapter by chapter, so that finished elements need no more memory.
///
/// Block elements stand where [#open] put them. Elements within text stand where their first content is.
final class StructureTree {
    private static final PdfName ID_TREE = new PdfName("IDTree");

    private final ObjectFile file;
    private final PdfIndirectReference root;
    /// The parent tree (14.7.4.4). The key stands in a page or an annotation. For a page, the tree holds the list of
    /// elements that own its marks; for an annotation, its element.
    private final Map<Integer, PdfIndirectReference> parents = new HashMap<>();
    private final Map<String, PdfIndirectReference> ids = new HashMap<>();
    private final Map<Element, Node> nodes = new IdentityHashMap<>();
    private Optional<Node> top = Optional.empty();

    /// What stands in an element, in reading order.
    private sealed interface Kid {
        record Mark(PdfIndirectReference page, int number) implements Kid {}

        record Annotation(PdfIndirectReference page, PdfIndirectReference annotation) implements Kid {}

        record Written(PdfIndirectReference reference) implements Kid {}

        record Open(Node node) implements Kid {}
    }

    private static final class Node {
        private final Element element;
        private final PdfIndirectReference reference;
        private final PdfIndirectReference parent;
        private List<Kid> kids = new ArrayList<>(2);
        private Optional<PaintedPage.Placed> place = Optional.empty();

        Node(Element element, PdfIndirectReference reference, PdfIndirectReference parent) {
            this.element = element;
            this.reference = reference;
            this.parent = parent;
        }
    }

    StructureTree(ObjectFile file) {
        this.file = file;
        this.root = file.getPdfIndirectReference();
    }

    /// Puts an element behind all that its parent has so far.
    void open(Element element) {
        node(element);
    }

    /// Adds a mark on a page to the element's content, and returns the element's reference.
    PdfIndirectReference mark(Element element, PdfIndirectReference page, int number) {
        Node node = node(element);
        node.kids.add(new Kid.Mark(page, number));
        return node.reference;
    }

    /// Adds an annotation to the element's content, and returns the key for its `/StructParent`.
    int annotate(Element element, PdfIndirectReference page, PdfIndirectReference annotation) {
        Node node = node(element);
        node.kids.add(new Kid.Annotation(page, annotation));
        return key(node.reference);
    }

    /// Sets where on its page an element is drawn.
    void place(PaintedPage.Placed place) {
        node(place.element()).place = Optional.of(place);
    }

    /// Adds the list of elements that own a page's marks, in the order of the marks' numbers, and returns its key.
    int key(PdfIndirectReference owners) {
        int key = parents.size();
        parents.put(key, owners);
        return key;
    }

    private Node node(Element element) {
        Node known = nodes.get(element);
        if (known != null) {
            return known;
        }
        Optional<Element> above = element.parent();
        if (above.isEmpty()) {
            Node root = new Node(element, file.getPdfIndirectReference(), this.root);
            nodes.put(element, root);
            top = Optional.of(root);
            return root;
        }
        Node parent = node(above.get());
        Node node = new Node(element, file.getPdfIndirectReference(), parent.reference);
        nodes.put(element, node);
        parent.kids.add(new Kid.Open(node));
        return node;
    }

    /// Writes all elements except the unfinished one and those around it.
    void flush(Optional<Element> unfinished) throws IOException {
        Set<Node> open = new HashSet<>();
        for (Optional<Element> e = unfinished; e.isPresent(); e = e.get().parent()) {
            open.add(node(e.get()));
        }
        if (top.isPresent()) {
            flush(top.get(), open);
        }
    }

    private void flush(Node node, Set<Node> open) throws IOException {
        List<Kid> kids = new ArrayList<>(node.kids.size());
        for (Kid kid : node.kids) {
            switch (kid) {
                case Kid.Open(Node child)
                when open.contains(child) -> {
                    flush(child, open);
                    kids.add(kid);
                }
                case Kid.Open(Node child) -> {
                    flush(child, open);
                    nodes.remove(child.element);
                    if (!child.kids.isEmpty() || isCell(child.element)) {
                        kids.add(new Kid.Written(child.reference));
                    }
                }
                case Kid.Mark _, Kid.Annotation _, Kid.Written _ -> kids.add(kid);
            }
        }
        node.kids = kids;
        if (!open.contains(node) && (!kids.isEmpty() || isCell(node.element))) {
            write(node);
        }
    }

    /// Whether the element is a cell. Empty cells are written too, or cells after them would move to other columns.
    private static boolean isCell(Element element) {
        return element.kind() instanceof Kind.Cell;
    }

    private void write(Node node) throws IOException {
        PdfDictionary element = new PdfDictionary();
        element.put(PdfName.S, Tags.name(node.element.kind()));
        element.put(PdfName.P, node.parent);
        if (node.element.language().isPresent()) {
            element.put(
                    PdfName.LANG, new PdfString(node.element.language().get().tag()));
        }
        Tags.describe(node.element.kind(), element);
        if (node.place.isPresent()) {
            Tags.place(node.place.get(), element);
        }
        if (node.element.kind() instanceof Kind.Note) {
            // a note needs an ID (ISO 14289-1, 7.9)
            String id = String.format(Locale.ROOT, "note-%07d", ids.size());
            element.put(PdfName.ID, new PdfString(id));
            ids.put(id, node.reference);
        }
        contents(node.kids, element);
        file.addToBody(element, node.reference);
    }

    private static void contents(List<Kid> kids, PdfDictionary element) {
        Optional<PdfIndirectReference> page = firstPage(kids);
        page.ifPresent(first -> element.put(PdfName.PG, first));
        if (kids.size() == 1) {
            element.put(PdfName.K, kid(kids.getFirst(), page));
        } else if (!kids.isEmpty()) {
            PdfArray all = new PdfArray();
            kids.forEach(kid -> all.add(kid(kid, page)));
            element.put(PdfName.K, all);
        }
    }

    /// The page of the first mark.
    private static Optional<PdfIndirectReference> firstPage(List<Kid> kids) {
        for (Kid kid : kids) {
            if (kid instanceof Kid.Mark mark) {
                return Optional.of(mark.page);
            }
        }
        return Optional.empty();
    }

    /// @param page the element's own page; a mark on it need not name the page
    private static PdfObject kid(Kid kid, Optional<PdfIndirectReference> page) {
        return switch (kid) {
            case Kid.Mark(var on, int number) when page.filter(on::equals).isPresent() -> new PdfNumber(number);
            case Kid.Mark(var on, int number) -> {
                PdfDictionary mark = new PdfDictionary(PdfName.MCR);
                mark.put(PdfName.PG, on);
                mark.put(PdfName.MCID, new PdfNumber(number));
                yield mark;
            }
            case Kid.Annotation(var on, var annotation) -> {
                PdfDictionary object = new PdfDictionary(PdfName.OBJR);
                object.put(PdfName.PG, on);
                object.put(PdfName.OBJ, annotation);
                yield object;
            }
            case Kid.Written(var reference) -> reference;
            case Kid.Open(Node child) -> child.reference;
        };
    }

    /// Writes the remaining elements, and returns the root for the catalog.
    PdfIndirectReference close() throws IOException {
        flush(Optional.empty());
        PdfDictionary tree = new PdfDictionary(PdfName.STRUCTTREEROOT);
        top.ifPresent(node -> tree.put(PdfName.K, node.reference));
        tree.put(PdfName.ROLEMAP, Tags.roleMap());
        if (!parents.isEmpty()) {
            PdfDictionary byKey = PdfNumberTree.writeTree(parents, file);
            tree.put(PdfName.PARENTTREE, file.addToBody(byKey).getIndirectReference());
        }
        tree.put(PdfName.PARENTTREENEXTKEY, new PdfNumber(parents.size()));
        if (!ids.isEmpty()) {
            PdfDictionary byId = PdfNameTree.writeTree(ids, file);
            tree.put(ID_TREE, file.addToBody(byId).getIndirectReference());
        }
        file.addToBody(tree, root);
        return root;
    }
}
