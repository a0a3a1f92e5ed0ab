package org.streetwise.print.docx.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.docx.part.Elements;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.house.Element;
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseHead;
import org.streetwise.print.house.HouseHead.Pages;
import org.streetwise.print.house.HousePicture;
import org.streetwise.print.house.Node;

/// What an organisation has at the heads and feet of its pages. The first page of the publication is like the first of
/// its own, all others are like its others. Where it has only heads, feet are ours, and the other way round.
public final class HouseHeads {
    /// Beyond the numbers of our own heads and feet.
    private static final int FIRST = 101;

    private final House house;
    private final Map<String, HouseHead> parts = new LinkedHashMap<>();
    private final Map<HouseHead, String> ids = new LinkedHashMap<>();
    private int sections;

    HouseHeads(House house, Relationships links) {
        this.house = house;
        for (HouseHead head : house.heads()) {
            String kind = head.foot() ? "footer" : "header";
            String part = kind + (FIRST + parts.size()) + ".xml";
            parts.put(part, head);
            ids.put(head, links.part(kind, part));
        }
    }

    /// Whether it has anything at the heads, or at the feet.
    boolean has(boolean foot) {
        return house.hasHeads(foot);
    }

    /// Begins a section; the first is the publication's own.
    void next() {
        sections++;
    }

    /// Whether the section that was begun has a first page unlike its others.
    boolean opens(Division division) {
        return sections == 1 && house.openingHeads() || !has(false) && division.opens();
    }

    /// Writes the references to heads or to feet of the section that was begun, where they differ from those before it.
    void refer(Xml xml, boolean foot) {
        if (sections == 1) {
            house.head(foot, Pages.DEFAULT).ifPresent(head -> reference(xml, head, Pages.DEFAULT));
            if (house.evenHeads()) {
                house.head(foot, Pages.EVEN).ifPresent(head -> reference(xml, head, Pages.EVEN));
            }
        }
        if (sections == 1 && house.openingHeads()) {
            house.head(foot, Pages.FIRST).ifPresent(head -> reference(xml, head, Pages.FIRST));
        } else if (sections <= 2) {
            house.head(foot, Pages.DEFAULT).ifPresent(head -> reference(xml, head, Pages.FIRST));
        }
    }

    /// Whether the first page, the section that was begun, has nothing at its head.
    boolean lacksFirst() {
        return sections == 1
                && house.openingHeads()
                && house.head(false, Pages.FIRST).isEmpty();
    }

    private void reference(Xml xml, HouseHead head, Pages pages) {
        String element = head.foot() ? "w:footerReference" : "w:headerReference";
        RunningHeads.reference(
                xml, element, pages.word(), Optional.ofNullable(ids.get(head)).orElseThrow());
    }

    /// The names of the parts.
    public List<String> parts(boolean foot) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().foot() == foot)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// @param last written into the last paragraph
    /// @param after written after it
    void write(Xml xml, String part, Said said, Runnable last, Runnable after) {
        HouseHead head = Optional.ofNullable(parts.get(part)).orElseThrow();
        Namespaces.withPictures(xml, head.root().name());
        WatermarkShape.namespaces(xml);
        List<Element> blocks =
                head.root().elements().map(block -> said(block, said)).toList();
        blocks.subList(0, blocks.size() - 1).forEach(block -> Elements.write(xml, block));
        xml.open("w:p");
        Element paragraph = blocks.getLast();
        paragraph.element("w:pPr").ifPresent(each -> Elements.write(xml, each));
        last.run();
        Elements.content(xml, paragraph.without(each -> each.name().equals("w:pPr")));
        xml.close();
        after.run();
        xml.close();
    }

    /// What fields say that repeat the publication's words.
    record Said(String title, String chapter) {}

    private static Element said(Element element, Said said) {
        String field = element.name().equals("w:fldSimple")
                ? element.attribute("w:instr").orElse("").strip()
                : "";
        if (field.startsWith("TITLE")) {
            return saying(element, said.title());
        }
        return field.startsWith("STYLEREF")
                ? saying(element, said.chapter())
                : element.mapping(child -> said(child, said));
    }

    private static Element saying(Element element, String words) {
        return element.name().equals("w:t")
                ? element.with("xml:space", "preserve").holding(List.of(new Node.Text(words)))
                : element.mapping(child -> saying(child, words));
    }

    /// What a part refers to, by the part's name.
    public Map<String, Relationships> links() {
        Map<String, Relationships> links = new LinkedHashMap<>();
        parts.forEach((part, head) -> {
            if (!head.pictures().isEmpty()) {
                Relationships own = new Relationships();
                head.pictures().values().forEach(picture -> own.part("image", "media/" + picture.name()));
                links.put(part, own);
            }
        });
        return links;
    }

    /// The images that stand in them, each once.
    public List<HousePicture> pictures() {
        Map<String, HousePicture> pictures = new LinkedHashMap<>();
        parts.values().forEach(head -> head.pictures().values().forEach(each -> pictures.put(each.name(), each)));
        return new ArrayList<>(pictures.values());
    }
}
