package org.streetwise.print.docx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;

/// What stands at the head and foot of pages. Each style of chapter headings has a head of its own, for the field that
/// repeats the chapter's title looks for one style, and so have pages on their side, for the head's tab stops at their
/// edge; sections that say nothing take the head of the one before.
final class RunningHeads {
    /// A part with a running head.
    ///
    /// @param words what the field says in the first chapter that has this head
    private record Head(String name, String relationship, Kind kind, List<Inline> words) {}

    /// What one head differs from another by.
    ///
    /// @param chapter the heading whose words it repeats
    private record Kind(Optional<Heading> chapter, boolean landscape) {}

    static final String FIRST_FOOTER = "footer1.xml";
    static final String FOOTER = "footer2.xml";

    private final Rendering rendering;
    private final Relationships links;
    private final Map<Kind, Head> heads = new LinkedHashMap<>();
    private Optional<Head> current = Optional.empty();

    RunningHeads(Rendering rendering, Relationships links) {
        this.rendering = rendering;
        this.links = links;
    }

    /// Writes the references of a section whose head differs from the one before it.
    void refer(Xml xml, Division division) {
        Head head = head(division);
        if (current.filter(head::equals).isPresent()) {
            return;
        }
        reference(xml, "w:headerReference", "default", head.relationship());
        if (current.isEmpty()) {
            reference(xml, "w:footerReference", "first", links.part("footer", FIRST_FOOTER));
            reference(xml, "w:footerReference", "default", links.part("footer", FOOTER));
        }
        current = Optional.of(head);
    }

    private Head head(Division division) {
        Optional<Block.Section> chapter = division.head();
        Optional<Heading> heading = chapter.map(
                section -> rendering.headings().of(section.attributes().target().orElseThrow()));
        return heads.computeIfAbsent(new Kind(heading, division.landscape()), key -> {
            String name = "header" + (heads.size() + 1) + ".xml";
            return new Head(
                    name,
                    links.part("header", name),
                    key,
                    chapter.map(Block.Section::title).orElse(List.of()));
        });
    }

    private static void reference(Xml xml, String element, String type, String relationship) {
        xml.open(element)
                .attribute("w:type", type)
                .attribute("r:id", relationship)
                .close();
    }

    /// The names of the parts that [#writeHead] can write.
    List<String> parts() {
        return heads.values().stream().map(Head::name).toList();
    }

    void writeHead(Xml xml, String part) {
        Head head = heads.values().stream()
                .filter(h -> h.name().equals(part))
                .findFirst()
                .orElseThrow();
        Look look = Look.plain(Optional.empty());
        Namespaces.root(xml, "w:hdr");
        paragraph(xml, StyleName.RUNNING_HEAD, head.kind().landscape(), () -> {
            Runs.text(xml, rendering.document().document().metadata().shortTitle(), look);
            head.kind().chapter().ifPresent(heading -> {
                Runs.tab(xml);
                Fields.write(
                        xml,
                        "STYLEREF " + style(heading),
                        look,
                        () -> Runs.text(xml, PlainText.of(head.words()), look));
            });
        });
        xml.close();
    }

    /// Word's own headings go by their level, for their names change with Word's language (ECMA-376 §17.16.5.59).
    private String style(Heading heading) {
        String name = rendering.headings().name(heading);
        return name.startsWith("heading ") ? String.valueOf(heading.level()) : Fields.quoted(name);
    }

    void writeFoot(Xml xml) {
        Namespaces.root(xml, "w:ftr");
        Look look = Look.plain(Optional.empty());
        paragraph(
                xml,
                StyleName.PAGE_NUMBER,
                false,
                () -> Fields.write(xml, "PAGE", look, () -> Runs.text(xml, "1", look)));
        xml.close();
    }

    private static void tab(String kind, double position, Xml xml) {
        xml.open("w:tab")
                .attribute("w:val", kind)
                .attribute("w:pos", Twips.of(position))
                .close();
    }

    private void paragraph(Xml xml, StyleName style, boolean turned, Runnable content) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", rendering.styles().id(style));
        if (turned) {
            double right = rendering.look(style).indentRight();
            Stylesheet.Sheet page = rendering.sheet().sheet();
            xml.open("w:tabs");
            tab("clear", page.textWidth() - right, xml);
            tab("right", page.landscape().textWidth() - right, xml);
            xml.close();
        }
        xml.close();
        content.run();
        xml.close();
    }
}
