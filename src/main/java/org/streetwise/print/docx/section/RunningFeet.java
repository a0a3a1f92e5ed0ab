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

/// What stands at the foot of pages: the number, and on the other side what a draft says of itself. That needs feet of
/// their own for pages on their side; sections that say nothing take the feet of the one before.
public final class RunningFeet {
    private final RunningParagraphs paragraphs;
    private final Relationships links;
    private final Optional<Metadata.Draft> draft;

    /// Whether their pages lie on their side, by the parts' names.
    private final Map<String, Boolean> parts = new TreeMap<>();

    private Optional<Boolean> current = Optional.empty();

    RunningFeet(Optional<Metadata.Draft> draft, RunningParagraphs paragraphs, Relationships links) {
        this.draft = draft;
        this.paragraphs = paragraphs;
        this.links = links;
    }

    /// Writes the references of a section whose feet differ from those before it.
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

    /// Writes what a draft says of itself as a paragraph of its own.
    void writeLine(Xml xml) {
        draft.ifPresent(each -> {
            paragraphs.open(xml, StyleName.PAGE_NUMBER, false, false);
            Runs.text(xml, each.line(), Look.plain(Optional.empty()));
            xml.close();
        });
    }

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
