package org.streetwise.print.docx.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Relationships;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.tell.document.Metadata;

/// Writes footers: the page number and, on the opposite side, a draft's line. Landscape pages of a draft need a footer
/// of their own. A section without a reference keeps the footers of the section before.
public final class RunningFeet {
    private final RunningParagraphs paragraphs;
    private final Relationships links;
    private final Optional<Metadata.Draft> draft;

    /// Whether a footer is for landscape pages, by the part's name.
    private final Map<String, Boolean> parts = new TreeMap<>();

    private Optional<Boolean> current = Optional.empty();

    RunningFeet(Optional<Metadata.Draft> draft, RunningParagraphs paragraphs, Relationships links) {
        this.draft = draft;
        this.paragraphs = paragraphs;
        this.links = links;
    }

    /// Writes a section's references to footers, if they differ from those of the section before.
    void refer(Xml xml, boolean landscape) {
        boolean turned = landscape && draft.isPresent();
        if (current.equals(Optional.of(turned))) {
            return;
        }
        reference(xml, "first", turned ? "footer3.xml" : "footer1.xml", turned);
        reference(xml, "default", turned ? "footer4.xml" : "footer2.xml", turned);
        current = Optional.of(turned);
    }

    private void reference(Xml xml, String type, String part, boolean turned) {
        parts.put(part, turned);
        RunningHeads.reference(xml, "w:footerReference", type, links.part("footer", part));
    }

    /// The names of the parts that [#write] can write.
    public List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    /// Writes a draft's line as a paragraph.
    void writeLine(Xml xml) {
        draft.ifPresent(each -> {
            paragraphs.open(xml, StyleName.PAGE_NUMBER, false, false);
            Runs.text(xml, each.line(), Look.plain(Optional.empty()));
            xml.close();
        });
    }

    /// Writes the part of that name.
    public void write(Xml xml, String part) {
        boolean right = paragraphs.sheet().style(StyleName.PAGE_NUMBER).alignment() == Alignment.RIGHT;
        Look look = Look.plain(Optional.empty());
        Namespaces.root(xml, "w:ftr");
        paragraphs.open(xml, StyleName.PAGE_NUMBER, parts.getOrDefault(part, false), draft.isPresent());
        draft.filter(_ -> right).ifPresent(each -> {
            Runs.text(xml, each.line(), look);
            Runs.tab(xml);
        });
        Fields.write(xml, "PAGE", look, () -> Runs.text(xml, "1", look));
        draft.filter(_ -> !right).ifPresent(each -> {
            Runs.tab(xml);
            Runs.text(xml, each.line(), look);
        });
        xml.close().close();
    }
}
