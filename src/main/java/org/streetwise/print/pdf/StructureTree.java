package org.streetwise.print.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.streetwise.print.layout.Element;
import org.streetwise.print.layout.Kind;

/// The structure tree (ISO 32000-1, 14.7), written chapter by chapter: what is finished leaves memory.
///
/// Block elements stand where [#open] put them, elements within text where their first content is.
final class StructureTree {
    private final PdfWriter writer;
    private final PdfIndirectReference root;
    private final KeyTree parents;
    private final KeyTree ids;
    private final Map<Element, Node> nodes = new IdentityHashMap<>();
    private Optional<Node> top = Optional.empty();
    private int nextKey;
    private int nextId;

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
        private Optional<PdfArray> box = Optional.empty();

        Node(Element element, PdfIndirectReference reference, PdfIndirectReference parent) {
            this.element = element;
            this.reference = reference;
            this.parent = parent;
        }
    }

    StructureTree(PdfWriter writer) {
        this.writer = writer;
        this.root = writer.getPdfIndirectReference();
        this.parents = KeyTree.ofNumbers(writer);
        this.ids = KeyTree.ofNames(writer);
    }

    /// Gives an element its place behind what its parent has so far.
    void open(Element element) {
        node(element);
    }

    /// Says that the element's next content is a mark of a page.
    PdfIndirectReference mark(Element element, PdfIndirectReference page, int number) {
        Node node = node(element);
        node.kids.add(new Kid.Mark(page, number));
        return node.reference;
    }

    /// Says that the element's next content is an annotation; the key given goes into its `/StructParent`.
    int annotate(Element element, PdfIndirectReference page, PdfIndirectReference annotation) throws IOException {
        Node node = node(element);
        node.kids.add(new Kid.Annotation(page, annotation));
        return key(node.reference);
    }

    /// Says where on its page the element's content is.
    void box(Element element, PdfArray box) {
        node(element).box = Optional.of(box);
    }

    /// The key under which a page's marks, in the order of their numbers, are found at `owners`.
    int key(PdfIndirectReference owners) throws IOException {
        parents.add(new PdfNumber(nextKey), owners);
        return nextKey++;
    }

    private Node node(Element element) {
        Node known = nodes.get(element);
        if (known != null) {
            return known;
        }
        Optional<Node> parent = element.parent().map(this::node);
        Node node = new Node(
                element,
                writer.getPdfIndirectReference(),
                parent.map(p -> p.reference).orElse(root));
        nodes.put(element, node);
        parent.ifPresentOrElse(p -> p.kids.add(new Kid.Open(node)), () -> top = Optional.of(node));
        return node;
    }

    /// Writes all elements but those that more is to come of.
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

    /// An empty cell keeps its place, since columns are counted.
    private static boolean isCell(Element element) {
        return element.kind() instanceof Kind.Cell;
    }

    private void write(Node node) throws IOException {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(PdfName.S, Tags.name(node.element.kind()));
        dictionary.put(PdfName.P, node.parent);
        node.element.language().ifPresent(language -> dictionary.put(PdfName.LANG, new PdfString(language.tag())));
        Tags.describe(node.element.kind(), dictionary);
        node.box.ifPresent(box -> dictionary.put(PdfName.A, Tags.placed(box)));
        if (node.element.kind() instanceof Kind.Note) {
            // ISO 14289-1, 7.9: a note needs an ID of its own.
            PdfString id = new PdfString(
                    String.format(Locale.ROOT, "note-%07d", nextId++).getBytes(StandardCharsets.US_ASCII));
            dictionary.put(PdfName.ID, id);
            ids.add(id, node.reference);
        }
        contents(node, dictionary);
        writer.addToBody(dictionary, node.reference);
    }

    private static void contents(Node node, PdfDictionary dictionary) {
        Optional<PdfIndirectReference> page = node.kids.stream()
                .filter(Kid.Mark.class::isInstance)
                .map(kid -> ((Kid.Mark) kid).page)
                .findFirst();
        page.ifPresent(p -> dictionary.put(PdfName.PG, p));
        PdfArray array = new PdfArray();
        for (Kid kid : node.kids) {
            array.add(object(kid, page));
        }
        if (array.size() == 1) {
            dictionary.put(PdfName.K, array.getPdfObject(0));
        } else if (array.size() > 1) {
            dictionary.put(PdfName.K, array);
        }
    }

    private static PdfObject object(Kid kid, Optional<PdfIndirectReference> page) {
        return switch (kid) {
            case Kid.Mark(var on, int number) when on == page.orElse(null) -> new PdfNumber(number);
            case Kid.Mark(var on, int number) -> {
                PdfDictionary mark = new PdfDictionary(PdfName.MCR);
                mark.put(PdfName.PG, on);
                mark.put(PdfName.MCID, new PdfNumber(number));
                yield mark;
            }
            case Kid.Annotation(var on, var annotation) -> {
                PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
                object.put(PdfName.PG, on);
                object.put(PdfName.OBJ, annotation);
                yield object;
            }
            case Kid.Written(var reference) -> reference;
            case Kid.Open(Node child) -> child.reference;
        };
    }

    /// Writes the rest and gives the root for the catalog.
    PdfIndirectReference close() throws IOException {
        flush(Optional.empty());
        PdfDictionary dictionary = new PdfDictionary(PdfName.STRUCTTREEROOT);
        top.ifPresent(node -> dictionary.put(PdfName.K, node.reference));
        dictionary.put(PdfName.ROLEMAP, Tags.roleMap());
        dictionary.put(PdfName.PARENTTREE, parents.close());
        dictionary.put(new PdfName("ParentTreeNextKey"), new PdfNumber(nextKey));
        if (!ids.isEmpty()) {
            dictionary.put(new PdfName("IDTree"), ids.close());
        }
        writer.addToBody(dictionary, root);
        return root;
    }
}
