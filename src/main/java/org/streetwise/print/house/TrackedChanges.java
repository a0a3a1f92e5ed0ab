package org.streetwise.print.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Accepts tracked changes (ECMA-376 §17.13.5).
final class TrackedChanges {
    private static final Set<String> GONE = Set.of("w:del", "w:moveFrom");
    private static final Set<String> CELLS = Set.of("w:cellIns", "w:cellDel", "w:cellMerge");
    private static final Set<String> KEPT = Set.of("w:ins", "w:moveTo");

    private TrackedChanges() {}

    /// Whether an element contains tracked changes.
    static boolean isIn(XmlElement element) {
        String name = element.name();
        return GONE.contains(name)
                || KEPT.contains(name)
                || CELLS.contains(name)
                || name.startsWith("w:") && name.endsWith("Change")
                || element.elements().anyMatch(TrackedChanges::isIn);
    }

    /// The element without what was deleted or moved elsewhere. Inserted content stays in its wrapper.
    static XmlElement accepted(XmlElement element) {
        List<Node> content = new ArrayList<>();
        List<Node> carried = new ArrayList<>();
        for (Node node : element.content()) {
            switch (node) {
                case Node.Text text -> content.add(text);
                case XmlElement child when isGone(child) -> {}
                case XmlElement child
                when child.name().equals("w:p") -> {
                    XmlElement paragraph = before(carried, accepted(child));
                    carried.clear();
                    if (isMarked(child, "w:pPr", "w:rPr")) {
                        carried.addAll(words(paragraph));
                    } else {
                        content.add(paragraph);
                    }
                }
                case XmlElement child -> content.add(accepted(child));
            }
        }
        if (!carried.isEmpty()) {
            content.add(XmlElement.of("w:p").holding(carried));
        }
        return element.holding(content);
    }

    /// Whether a row, a cell or the whole content of a wrapper was deleted.
    private static boolean isGone(XmlElement element) {
        return switch (element.name()) {
            case "w:tr" -> isMarked(element, "w:trPr");
            case "w:tc" ->
                element.elements("w:tcPr").anyMatch(p -> p.element("w:cellDel").isPresent());
            // in the properties of a paragraph or row, the same names mark the paragraph or row itself
            default -> GONE.contains(element.name());
        };
    }

    private static boolean isMarked(XmlElement element, String... path) {
        XmlElement at = element;
        for (String name : path) {
            at = at.element(name).orElseGet(() -> XmlElement.of(name));
        }
        return at.elements().anyMatch(child -> GONE.contains(child.name()));
    }

    /// If the end of a paragraph was deleted, the paragraph continues in the next one, which keeps its own format
    /// (ECMA-376 §17.13.5.15).
    private static XmlElement before(List<Node> carried, XmlElement paragraph) {
        List<Node> content = new ArrayList<>();
        paragraph.element("w:pPr").ifPresent(content::add);
        content.addAll(carried);
        content.addAll(words(paragraph));
        return paragraph.holding(content);
    }

    private static List<Node> words(XmlElement paragraph) {
        return paragraph.without(child -> child.name().equals("w:pPr")).content();
    }
}
