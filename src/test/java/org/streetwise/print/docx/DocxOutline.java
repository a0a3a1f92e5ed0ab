package org.streetwise.print.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/// The headings of a Word file as other programs find them.
final class DocxOutline {
    private final DocxParts parts;
    private final Map<String, Element> styles = new HashMap<>();

    private DocxOutline(DocxParts parts) {
        this.parts = parts;
        parts.elements("word/styles.xml", "w:style")
                .forEach(style -> styles.put(style.getAttribute("w:styleId"), style));
    }

    /// Found by their outline levels, as in Word's navigation pane: `2 Les1Luistereerst`, without spaces.
    static List<String> ofLevels(DocxParts parts) {
        DocxOutline outline = new DocxOutline(parts);
        return outline.headings(outline::level);
    }

    /// Found by Word's own heading styles among the bases of their styles, as converters do.
    static List<String> ofStyles(DocxParts parts) {
        DocxOutline outline = new DocxOutline(parts);
        return outline.headings(outline::builtIn);
    }

    /// Found by Word's own heading styles alone.
    static List<String> ofOwnStyles(DocxParts parts) {
        DocxOutline outline = new DocxOutline(parts);
        outline.styles.values().removeIf(style -> outline.builtIn(style).isEmpty());
        return outline.headings(outline::builtIn);
    }

    private interface Level {
        Optional<Integer> of(Element style);
    }

    private List<String> headings(Level level) {
        List<String> headings = new ArrayList<>();
        for (Element paragraph : parts.elements("word/document.xml", "w:p")) {
            value(paragraph, "w:pStyle")
                    .flatMap(id ->
                            chain(id).flatMap(style -> level.of(style).stream()).findFirst())
                    .ifPresent(found -> headings.add(
                            found + " " + paragraph.getTextContent().replace(" ", "")));
        }
        return headings;
    }

    private Stream<Element> chain(String id) {
        return Stream.iterate(
                        Optional.ofNullable(styles.get(id)),
                        Optional::isPresent,
                        style -> style.flatMap(each -> value(each, "w:basedOn")).map(styles::get))
                .map(Optional::orElseThrow);
    }

    private Optional<Integer> level(Element style) {
        return value(style, "w:outlineLvl").map(level -> Integer.parseInt(level) + 1);
    }

    private Optional<Integer> builtIn(Element style) {
        return value(style, "w:name")
                .filter(name -> name.matches("heading [1-9]"))
                .map(name -> Integer.parseInt(name.substring(name.length() - 1)));
    }

    private static Optional<String> value(Element parent, String name) {
        return DocxParts.elements(parent, name).stream().findFirst().map(each -> each.getAttribute("w:val"));
    }
}
