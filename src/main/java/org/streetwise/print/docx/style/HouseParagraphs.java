package org.streetwise.print.docx.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.streetwise.print.docx.part.Elements;
import org.streetwise.print.docx.part.Twips;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseStyle;
import org.streetwise.print.house.Node;
import org.streetwise.print.house.XmlElement;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.StyleNames;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;

/// Adapts an organisation's paragraph styles to the text. Headings and items are counted by our lists, and headings get
/// the level at which they stand. Lists of contents get tab stops behind labels and before page numbers, which Word
/// would otherwise set in each paragraph.
///
/// @param ours the paragraph styles that the text may use, by id
/// @param right where page numbers end in lists of contents, in points
record HouseParagraphs(House house, Map<String, ParagraphStyle> ours, double right) {
    private static final Set<String> AFTER = Set.of("w:rPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblStylePr");

    /// @param element the style as it would be written so far
    XmlElement adapted(HouseStyle style, XmlElement element) {
        XmlElement own = element.element("w:pPr").orElseGet(() -> XmlElement.of("w:pPr"));
        XmlElement properties = own.without(child -> child.name().equals("w:numPr") && !isNone(child));
        Optional<ParagraphStyle> named = Optional.ofNullable(ours.get(style.id()));
        Optional<ListPosition> list = named.flatMap(ParagraphStyle::list);
        if (list.isPresent()) {
            properties = counted(style, properties, list.get());
        } else if (named.isPresent() && inheritsList(style)) {
            properties = Elements.with(properties, numbering(ListPosition.NONE));
        }
        if (named.isPresent() && isContents(named.get().name())) {
            properties = inContents(properties, named.get().text());
        }
        if (named.isPresent() && named.get().name().equals(StyleNames.of(StyleName.COVER_TITLE))) {
            properties = spaced(properties, "w:before", named.get().text().before());
        }
        if (named.isPresent() && named.get().name().equals(StyleNames.of(StyleName.NOTE))) {
            XmlElement lowered =
                    spaced(properties, "w:before", named.get().text().before());
            properties = spaced(lowered, "w:after", named.get().text().after());
        }
        if (named.isPresent() && named.get().outline().isPresent()) {
            String level = String.valueOf(named.get().outline().getAsInt() - 1);
            XmlElement leveled = Elements.with(properties, XmlElement.value("w:outlineLvl", level));
            properties = ragged(leveled, named.get().text());
        }
        XmlElement whole =
                replacing(named.isPresent() && house.styles().isHidden(style) ? shown(element) : element, properties);
        return named.map(ParagraphStyle::name)
                .map(name -> whole.mapping(each -> each.name().equals("w:name") ? each.with("w:val", name) : each))
                .orElse(whole);
    }

    /// Makes a hidden style visible.
    private static XmlElement shown(XmlElement style) {
        XmlElement run = style.element("w:rPr").orElseGet(() -> XmlElement.of("w:rPr"));
        return Elements.with(style, Elements.with(run, XmlElement.value("w:vanish", "0")));
    }

    /// Whether the style belongs to no list (ECMA-376 §17.9.18).
    private static boolean isNone(XmlElement numbering) {
        return numbering
                .element("w:numId")
                .flatMap(XmlElement::value)
                .filter("0"::equals)
                .isPresent();
    }

    private boolean inheritsList(HouseStyle style) {
        return house.styles().chain(style).stream()
                .filter(base -> !base.equals(style))
                .flatMap(base -> Optional.ofNullable(ours.get(base.id())).stream())
                .anyMatch(base -> base.list().isPresent());
    }

    private static XmlElement numbering(ListPosition list) {
        XmlElement id = XmlElement.value("w:numId", String.valueOf(list.list()));
        return list.equals(ListPosition.NONE)
                ? XmlElement.of("w:numPr", id)
                : XmlElement.of("w:numPr", XmlElement.value("w:ilvl", String.valueOf(list.level())), id);
    }

    /// Numbers the style by our list, but keeps the indent from its own.
    private XmlElement counted(HouseStyle style, XmlElement properties, ListPosition list) {
        XmlElement counted = Elements.with(properties, numbering(list));
        Optional<XmlElement> indent = house.level(style)
                .flatMap(level -> level.element("w:pPr"))
                .flatMap(level -> level.element("w:ind"))
                .filter(_ -> properties.element("w:ind").isEmpty());
        return indent.map(each -> Elements.with(counted, each)).orElse(counted);
    }

    private static boolean isAtRight(XmlElement tab) {
        return Set.of("right", "end").contains(tab.value().orElse(""));
    }

    private static boolean isContents(String name) {
        return name.startsWith("toc ");
    }

    /// Adds tab stops, and room for labels before the titles.
    private XmlElement inContents(XmlElement properties, TextStyle text) {
        XmlElement roomy = Elements.with(
                properties,
                XmlElement.of("w:ind")
                        .with("w:left", twips(text.indentLeft()))
                        .with("w:right", twips(text.indentRight()))
                        .with(text.hang() > 0 ? "w:hanging" : "w:firstLine", twips(text.hang())));
        return tabbed(ragged(roomy, text), text.indentLeft());
    }

    /// Sets left-aligned text as such, for the base style may be justified.
    private static XmlElement ragged(XmlElement properties, TextStyle text) {
        return text.alignment() == Alignment.LEFT
                ? Elements.with(properties, XmlElement.value("w:jc", "left"))
                : properties;
    }

    /// Sets white space as our own style has it: the cover's title must fit its shapes, and notes have space above
    /// them.
    private static XmlElement spaced(XmlElement properties, String side, double points) {
        XmlElement spacing = properties.element("w:spacing").orElseGet(() -> XmlElement.of("w:spacing"));
        return Elements.with(properties, spacing.with(side, twips(points)));
    }

    private static String twips(double points) {
        return String.valueOf(Twips.of(points));
    }

    /// @param titles where titles begin behind their labels, in points
    private XmlElement tabbed(XmlElement properties, double titles) {
        List<Node> tabs = new ArrayList<>();
        tabs.add(XmlElement.value("w:tab", "left").with("w:pos", twips(titles)));
        List<XmlElement> own = properties
                .elements("w:tabs")
                .flatMap(XmlElement::elements)
                .filter(HouseParagraphs::isAtRight)
                .toList();
        tabs.addAll(own);
        if (own.isEmpty()) {
            tabs.add(XmlElement.value("w:tab", "right").with("w:leader", "dot").with("w:pos", twips(right)));
        }
        return Elements.with(properties, XmlElement.of("w:tabs").holding(tabs));
    }

    /// Replaces the style's paragraph properties; in the schema they stand before those of its runs.
    private static XmlElement replacing(XmlElement style, XmlElement properties) {
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
