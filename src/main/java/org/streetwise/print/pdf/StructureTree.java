package org.streetwise.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.print.layout.Element;
import org.streetwise.print.layout.Kind;

/// The structure tree (ISO 32000-1, 14.7), written chapter by chapter: what is finished leaves memory.
///
/// Block elements stand where [#open] put them, elements within text where their first content is.
final class StructureTree {
    private final ObjectFile file;
    private final int root;
    private final KeyTree parents;
    private final KeyTree ids;
    private final Map<Element, Node> nodes = new IdentityHashMap<>();
    private final Syntax buffer = new Syntax();
    private Optional<Node> top = Optional.empty();
    private int nextKey;
    private int nextId;

    /// What stands in an element, in reading order.
    private sealed interface Kid {
        record Mark(int page, int number) implements Kid {}

        record Annotation(int page, int annotation) implements Kid {}

        record Written(int number) implements Kid {}

        record Open(Node node) implements Kid {}
    }

    private static final class Node {
        private final Element element;
        private final int number;
        private final int parent;
        private List<Kid> kids = new ArrayList<>(2);
        private Optional<PaintedPage.Placed> place = Optional.empty();

        Node(Element element, int number, int parent) {
            this.element = element;
            this.number = number;
            this.parent = parent;
        }
    }

    StructureTree(ObjectFile file) {
        this.file = file;
        this.root = file.reserve();
        this.parents = KeyTree.ofNumbers(file);
        this.ids = KeyTree.ofNames(file);
    }

    /// Gives an element its place behind what its parent has so far.
    void open(Element element) {
        node(element);
    }

    /// Says that the element's next content is a mark of a page.
    int mark(Element element, int page, int number) {
        Node node = node(element);
        node.kids.add(new Kid.Mark(page, number));
        return node.number;
    }

    /// Says that the element's next content is an annotation; the key given goes into its `/StructParent`.
    int annotate(Element element, int page, int annotation) throws IOException {
        Node node = node(element);
        node.kids.add(new Kid.Annotation(page, annotation));
        return key(node.number);
    }

    /// Says where on its page the element's content is.
    void place(PaintedPage.Placed place) {
        node(place.element()).place = Optional.of(place);
    }

    /// The key under which a page's marks, in the order of their numbers, are found at `owners`.
    int key(int owners) throws IOException {
        parents.add(Integer.toString(nextKey), owners);
        return nextKey++;
    }

    private Node node(Element element) {
        Node known = nodes.get(element);
        if (known != null) {
            return known;
        }
        Optional<Element> above = element.parent();
        if (above.isEmpty()) {
            Node root = new Node(element, file.reserve(), this.root);
            nodes.put(element, root);
            top = Optional.of(root);
            return root;
        }
        Node parent = node(above.get());
        Node node = new Node(element, file.reserve(), parent.number);
        nodes.put(element, node);
        parent.kids.add(new Kid.Open(node));
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
                        kids.add(new Kid.Written(child.number));
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
        buffer.clear();
        Syntax dictionary = buffer.open();
        dictionary.name("S").name(Tags.name(node.element.kind()));
        dictionary.name("P").reference(node.parent);
        if (node.element.language().isPresent()) {
            dictionary.name("Lang").ascii(node.element.language().get().tag());
        }
        Tags.describe(node.element.kind(), dictionary);
        if (node.place.isPresent()) {
            Tags.placed(node.place.get(), dictionary);
        }
        if (node.element.kind() instanceof Kind.Note) {
            // ISO 14289-1, 7.9: a note needs an ID of its own.
            String id = String.format(Locale.ROOT, "(note-%07d)", nextId++);
            dictionary.name("ID").raw(id);
            ids.add(id, node.number);
        }
        contents(node.kids, dictionary);
        file.write(node.number, dictionary.close());
    }

    private static void contents(List<Kid> kids, Syntax dictionary) {
        int page = firstPage(kids);
        if (page > 0) {
            dictionary.name("Pg").reference(page);
        }
        if (!kids.isEmpty()) {
            dictionary.name("K");
            if (kids.size() == 1) {
                kid(kids.getFirst(), page, dictionary);
            } else {
                dictionary.openArray();
                for (Kid kid : kids) {
                    kid(kid, page, dictionary);
                }
                dictionary.closeArray();
            }
        }
    }

    /// The page of the first mark; 0, which is no object, where there is none.
    private static int firstPage(List<Kid> kids) {
        for (Kid kid : kids) {
            if (kid instanceof Kid.Mark mark) {
                return mark.page;
            }
        }
        return 0;
    }

    private static void kid(Kid kid, int page, Syntax to) {
        switch (kid) {
            case Kid.Mark(int on, int number) when on == page -> to.integer(number);
            case Kid.Mark(int on, int number) ->
                to.open()
                        .name("Type")
                        .name("MCR")
                        .name("Pg")
                        .reference(on)
                        .name("MCID")
                        .integer(number)
                        .close();
            case Kid.Annotation(int on, int annotation) ->
                to.open()
                        .name("Type")
                        .name("OBJR")
                        .name("Pg")
                        .reference(on)
                        .name("Obj")
                        .reference(annotation)
                        .close();
            case Kid.Written(int number) -> to.reference(number);
            case Kid.Open(Node child) -> to.reference(child.number);
        }
    }

    /// Writes the rest and gives the root for the catalog.
    int close() throws IOException {
        flush(Optional.empty());
        Syntax dictionary = new Syntax().open().name("Type").name("StructTreeRoot");
        top.ifPresent(node -> dictionary.name("K").reference(node.number));
        Tags.roleMap(dictionary);
        dictionary.name("ParentTree").reference(parents.close());
        dictionary.name("ParentTreeNextKey").integer(nextKey);
        if (!ids.isEmpty()) {
            dictionary.name("IDTree").reference(ids.close());
        }
        file.write(root, dictionary.close());
        return root;
    }
}
