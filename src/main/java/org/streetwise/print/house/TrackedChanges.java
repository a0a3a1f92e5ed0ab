package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Accepts what somebody changed while Word kept track of it (ECMA-376 §17.13.5).
final class TrackedChanges {
    private static final Set<String> GONE = Set.of("w:del", "w:moveFrom");
    private static final Set<String> CELLS = Set.of("w:cellIns", "w:cellDel", "w:cellMerge");
    private static final Set<String> KEPT = Set.of("w:ins", "w:moveTo");

    private TrackedChanges() {}

    /// Whether there are any.
    static boolean isIn(Element element) {
        String name = element.name();
        return GONE.contains(name)
                || KEPT.contains(name)
                || CELLS.contains(name)
                || name.startsWith("w:") && name.endsWith("Change")
                || element.elements().anyMatch(TrackedChanges::isIn);
    }

    /// The element without what was deleted or moved elsewhere. What was inserted stays in its wrapper.
    static Element accepted(Element element) {
        List<Node> content = new ArrayList<>();
        List<Node> carried = new ArrayList<>();
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text text -> content.add(text);
                case Element child when isGone(child) -> {}
                case Element child
                when child.name().equals("w:p") -> {
                    Element paragraph = before(carried, accepted(child));
                    carried.clear();
                    if (isMarked(child, "w:pPr", "w:rPr")) {
                        carried.addAll(words(paragraph));
                    } else {
                        content.add(paragraph);
                    }
                }
                case Element child -> content.add(accepted(child));
            }
        }
        if (!carried.isEmpty()) {
            content.add(Element.of("w:p").holding(carried));
        }
        return element.holding(content);
    }

    /// Whether a row or cell, or all that stands in a wrapper, was deleted.
    private static boolean isGone(Element element) {
        return switch (element.name()) {
            case "w:tr" -> isMarked(element, "w:trPr");
            case "w:tc" ->
                element.elements("w:tcPr").anyMatch(p -> p.element("w:cellDel").isPresent());
            // in a paragraph's or row's properties the same names mark that itself
            default -> GONE.contains(element.name());
        };
    }

    private static boolean isMarked(Element element, String... path) {
        Element at = element;
        for (String name : path) {
            at = at.element(name).orElseGet(() -> Element.of(name));
        }
        return at.elements().anyMatch(child -> GONE.contains(child.name()));
    }

    /// A paragraph whose end was deleted goes on in the next, which has its own look (ECMA-376 §17.13.5.15).
    private static Element before(List<Node> carried, Element paragraph) {
        List<Node> content = new ArrayList<>();
        paragraph.element("w:pPr").ifPresent(content::add);
        content.addAll(carried);
        content.addAll(words(paragraph));
        return paragraph.holding(content);
    }

    private static List<Node> words(Element paragraph) {
        return paragraph.without(child -> child.name().equals("w:pPr")).content();
    }
}
