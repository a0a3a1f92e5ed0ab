package org.streetwise.print.docx.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.Heading;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Metadata;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.numbering.NumberedDocument;

/// Writes headers. Each style of chapter headings needs a header of its own, because the field that repeats the
/// chapter's title looks for one style. So do landscape pages, because the tab stop is at their edge. A section without
/// a reference keeps the header of the section before. In a draft every header holds the watermark, and pages that
/// otherwise have no header get one for it.
public final class RunningHeads {
    /// A part with a header.
    ///
    /// @param words what the field shows, taken from the first chapter that has this header
    private record Head(String name, String relationship, Kind kind, List<Inline> words) {}

    /// What makes two headers differ.
    ///
    /// @param chapter the style of heading whose words it repeats
    private record Kind(Optional<Heading> chapter, boolean landscape) {}

    private final NumberedDocument numbered;
    private final Headings headings;
    private final RunningParagraphs paragraphs;
    private final Relationships links;
    private final RunningFeet feet;
    private final Optional<WatermarkShape> watermark;
    private final Optional<HouseHeads> ofHouse;
    private final Map<Kind, Head> heads = new LinkedHashMap<>();
    private Optional<Head> wordless = Optional.empty();
    private Optional<Head> current = Optional.empty();

    /// @param links the relationships of the text, which refers to headers and footers
    public RunningHeads(RenderInput input, Headings headings, Styles styles, Relationships links) {
        Stylesheet sheet = input.stylesheet();
        Optional<Metadata.Draft> draft = input.document().document().metadata().draft();
        this.numbered = input.document();
        this.headings = headings;
        this.paragraphs = new RunningParagraphs(styles, sheet);
        this.links = links;
        this.feet = new RunningFeet(draft, paragraphs, links);
        this.ofHouse = input.house().map(house -> new HouseHeads(house, links));
        this.watermark = draft.map(each -> new WatermarkShape(each.watermark(), sheet));
    }

    /// The footers of the same pages.
    public RunningFeet feet() {
        return feet;
    }

    /// The headers and footers of the organisation's own Word file, if there is one.
    public Optional<HouseHeads> ofHouse() {
        return ofHouse;
    }

    /// Whether the first page of the section that [#refer] wrote last has a header and footer of its own.
    boolean opens(Division division) {
        return ofHouse.map(house -> house.opens(division)).orElse(division.opens());
    }

    /// Writes a section's references to headers and footers, if they differ from those of the section before.
    void refer(Xml xml, Division division) {
        ofHouse.ifPresent(HouseHeads::next);
        ofHouse.filter(house -> house.has(false))
                .ifPresentOrElse(house -> referHead(xml, house), () -> referHead(xml, division));
        ofHouse.filter(house -> house.has(true)).ifPresentOrElse(house -> house.refer(xml, true), () -> {
            if (!division.cover()) {
                feet.refer(xml, division.landscape());
            }
        });
    }

    private void referHead(Xml xml, HouseHeads house) {
        house.refer(xml, false);
        if (watermark.isPresent() && house.lacksFirst()) {
            reference(xml, "w:headerReference", "first", wordless().relationship());
        }
    }

    private void referHead(Xml xml, Division division) {
        if (division.cover()) {
            watermark.ifPresent(_ ->
                    reference(xml, "w:headerReference", "default", wordless().relationship()));
            return;
        }
        Head head = head(division);
        if (!current.filter(head::equals).isPresent()) {
            reference(xml, "w:headerReference", "default", head.relationship());
            if (current.isEmpty() && watermark.isPresent()) {
                reference(xml, "w:headerReference", "first", wordless().relationship());
            }
            current = Optional.of(head);
        }
    }

    /// The header of pages that show no words there.
    private Head wordless() {
        if (wordless.isEmpty()) {
            wordless = Optional.of(named(new Kind(Optional.empty(), false), List.of()));
        }
        return wordless.get();
    }

    private Head named(Kind kind, List<Inline> words) {
        String name = "header" + (heads.size() + wordless.stream().count() + 1) + ".xml";
        return new Head(name, links.part("header", name), kind, words);
    }

    private Head head(Division division) {
        Optional<Block.Section> chapter = division.head();
        Optional<Heading> heading = chapter.map(section ->
                headings.styled(headings.of(section.attributes().target().orElseThrow())));
        return heads.computeIfAbsent(
                new Kind(heading, division.landscape()),
                kind -> named(kind, chapter.map(Block.Section::title).orElse(List.of())));
    }

    static void reference(Xml xml, String element, String type, String relationship) {
        xml.open(element)
                .attribute("w:type", type)
                .attribute("r:id", relationship)
                .close();
    }

    /// The names of the parts that [#writeHead] can write.
    public List<String> parts() {
        return all().map(Head::name).toList();
    }

    /// The names of all parts with headers or with footers, ours and the organisation's.
    public List<String> allParts(boolean foot) {
        List<String> ours = foot ? feet.parts() : parts();
        List<String> theirs = ofHouse.map(house -> house.parts(foot)).orElse(List.of());
        return Stream.concat(ours.stream(), theirs.stream()).toList();
    }

    private Stream<Head> all() {
        return Stream.concat(wordless.stream(), heads.values().stream());
    }

    /// Writes the part of that name, which must be one of [#parts].
    public void writeHead(Xml xml, String part) {
        Head head = all().filter(h -> h.name().equals(part)).findFirst().orElseThrow();
        Namespaces.root(xml, "w:hdr");
        watermark.ifPresent(_ -> WatermarkShape.namespaces(xml));
        paragraphs.open(xml, StyleName.RUNNING_HEAD, head.kind().landscape(), false);
        watermark.ifPresent(shape -> shape.write(xml, parts().indexOf(part)));
        if (!wordless.equals(Optional.of(head))) {
            words(xml, head);
        }
        xml.close().close();
    }

    /// Writes one of the organisation's headers or footers. In a draft, headers get the watermark and footers the
    /// draft's line.
    public void writeOfHouse(Xml xml, String part, boolean foot) {
        HouseHeads house = ofHouse.orElseThrow();
        int number = parts().size() + house.parts(false).indexOf(part);
        house.write(
                xml,
                part,
                said(),
                () -> watermark.filter(_ -> !foot).ifPresent(shape -> shape.write(xml, number)),
                () -> {
                    if (foot) {
                        feet.writeLine(xml);
                    }
                });
    }

    private HouseHeads.Said said() {
        Document document = numbered.document();
        String chapter = numbered.contents().stream()
                .findFirst()
                .map(entry -> PlainText.of(entry.title()))
                .orElse("");
        return new HouseHeads.Said(document.metadata().title(), chapter);
    }

    private void words(Xml xml, Head head) {
        Look look = Look.plain(Optional.empty());
        Runs.text(xml, numbered.document().metadata().shortTitle(), look);
        head.kind().chapter().ifPresent(heading -> {
            Runs.tab(xml);
            Fields.write(
                    xml, "STYLEREF " + style(heading), look, () -> Runs.text(xml, PlainText.of(head.words()), look));
        });
    }

    /// How a field names a heading's style. Word's own headings are named by their level, since their names change with
    /// Word's language (ECMA-376 §17.16.5.59).
    private String style(Heading heading) {
        String name = headings.name(heading);
        return name.startsWith("heading ") ? String.valueOf(heading.level()) : Fields.quoted(name);
    }
}
