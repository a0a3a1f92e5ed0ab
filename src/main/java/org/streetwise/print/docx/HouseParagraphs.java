package org.streetwise.print.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.print.house.Element;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseStyle;
import org.streetwise.print.house.Node;

/// Makes an organisation's paragraph styles serve the text: headings and items are counted by our lists, and lists of
/// contents have a tab stop before page numbers, which Word sets in each paragraph otherwise.
final class HouseParagraphs {
    private static final Set<String> AFTER = Set.of("w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr");

    private final House house;
    private final Map<String, ParagraphStyle> ours;
    private final double right;

    /// @param ours the styles that the text may name, by their ids
    /// @param right where a page's number ends in lists of contents, in points
    HouseParagraphs(House house, Map<String, ParagraphStyle> ours, double right) {
        this.house = house;
        this.ours = ours;
        this.right = right;
    }

    /// @param element the style, as it is to be written
    Element adapted(HouseStyle style, Element element) {
        Element own = element.element("w:pPr").orElseGet(() -> Element.of("w:pPr"));
        Element properties = own.without(child -> child.name().equals("w:numPr"));
        Optional<ParagraphStyle> named = Optional.ofNullable(ours.get(style.id()));
        Optional<ListPosition> list = named.flatMap(ParagraphStyle::list);
        if (list.isPresent()) {
            properties = counted(style, properties, list.get());
        }
        if (named.isPresent() && style.id().startsWith("TOC") && !isTabbed(properties)) {
            properties = tabbed(properties);
        }
        return replacing(element, properties);
    }

    /// An indent that the style had from its own list stays.
    private Element counted(HouseStyle style, Element properties, ListPosition list) {
        Element numbering = Element.of(
                "w:numPr",
                Element.value("w:ilvl", String.valueOf(list.level())),
                Element.value("w:numId", String.valueOf(list.list())));
        Element counted = Elements.with(properties, numbering);
        Optional<Element> indent = house.level(style)
                .flatMap(level -> level.element("w:pPr"))
                .flatMap(level -> level.element("w:ind"))
                .filter(_ -> properties.element("w:ind").isEmpty());
        return indent.map(each -> Elements.with(counted, each)).orElse(counted);
    }

    private static boolean isTabbed(Element properties) {
        return properties
                .all("w:tab")
                .anyMatch(tab -> Set.of("right", "end").contains(tab.value().orElse("")));
    }

    private Element tabbed(Element properties) {
        List<Node> tabs = new ArrayList<>();
        properties.elements("w:tabs").flatMap(Element::elements).forEach(tabs::add);
        tabs.add(Element.value("w:tab", "right")
                .with("w:leader", "dot")
                .with("w:pos", String.valueOf(Twips.of(right))));
        return Elements.with(properties, Element.of("w:tabs").holding(tabs));
    }

    /// The style with these properties before those of its text.
    private static Element replacing(Element style, Element properties) {
        List<Node> content = new ArrayList<>();
        style.elements()
                .filter(child -> !AFTER.contains(child.name()) && !child.name().equals("w:pPr"))
                .forEach(content::add);
        if (!properties.content().isEmpty()) {
            content.add(properties);
        }
        style.elements().filter(child -> AFTER.contains(child.name())).forEach(content::add);
        return style.holding(content);
    }
}
