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
import org.streetwise.print.house.House;
import org.streetwise.print.house.HouseHead;
import org.streetwise.print.house.HouseHead.Pages;
import org.streetwise.print.house.HousePicture;
import org.streetwise.print.house.Node;
import org.streetwise.print.house.XmlElement;

/// The headers and footers of an organisation's own Word file. The publication's first page takes those of that file's
/// first page, and all other pages take the others. If the organisation has only headers, the footers are ours, and
/// vice versa.
public final class HouseHeads {
    /// The number of the first part; our own headers and footers have lower numbers.
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

    /// Whether the organisation has any header, or any footer.
    boolean has(boolean foot) {
        return house.hasHeads(foot);
    }

    /// Begins the next section.
    void next() {
        sections++;
    }

    /// Whether the current section's first page has a header of its own.
    boolean opens(Division division) {
        return sections == 1 && house.openingHeads() || !has(false) && division.opens();
    }

    /// Writes the current section's references to headers or to footers, if they differ from those of the section
    /// before.
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

    /// Whether the current section is the first, and its first page has no header.
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

    /// The names of the parts with headers or with footers.
    public List<String> parts(boolean foot) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().foot() == foot)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Writes a header or footer.
    ///
    /// @param last writes more at the start of the last paragraph
    /// @param after writes more after the last paragraph
    void write(Xml xml, String part, Said said, Runnable last, Runnable after) {
        HouseHead head = Optional.ofNullable(parts.get(part)).orElseThrow();
        Namespaces.withPictures(xml, head.root().name());
        WatermarkShape.namespaces(xml);
        List<XmlElement> blocks =
                head.root().elements().map(block -> said(block, said)).toList();
        blocks.subList(0, blocks.size() - 1).forEach(block -> Elements.write(xml, block));
        xml.open("w:p");
        XmlElement paragraph = blocks.getLast();
        paragraph.element("w:pPr").ifPresent(each -> Elements.write(xml, each));
        last.run();
        Elements.content(xml, paragraph.without(each -> each.name().equals("w:pPr")));
        xml.close();
        after.run();
        xml.close();
    }

    /// The publication's words that fields in headers repeat.
    record Said(String title, String chapter) {}

    private static XmlElement said(XmlElement element, Said said) {
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

    private static XmlElement saying(XmlElement element, String words) {
        return element.name().equals("w:t")
                ? element.with("xml:space", "preserve").holding(List.of(new Node.Text(words)))
                : element.mapping(child -> saying(child, words));
    }

    /// The relationships of each part, by the part's name.
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

    /// The images in headers and footers, each once.
    public List<HousePicture> pictures() {
        Map<String, HousePicture> pictures = new LinkedHashMap<>();
        parts.values().forEach(head -> head.pictures().values().forEach(each -> pictures.put(each.name(), each)));
        return new ArrayList<>(pictures.values());
    }
}
