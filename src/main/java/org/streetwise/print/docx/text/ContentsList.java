package org.streetwise.print.docx.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Fields;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.Heading;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;

/// Writes the list of contents: a field that Word can update, with the lines as they are now.
final class ContentsList {
    private static final String EN_SPACE = "\u2002";

    private final RenderInput input;
    private final Headings headings;
    private final Styles styles;
    private final Bookmarks bookmarks;
    private final Xml xml;
    private final Inlines inlines;
    private final References references;
    private int written;

    ContentsList(
            RenderInput input,
            Headings headings,
            Styles styles,
            Bookmarks bookmarks,
            Xml xml,
            Inlines inlines,
            References references) {
        this.input = input;
        this.headings = headings;
        this.styles = styles;
        this.bookmarks = bookmarks;
        this.xml = xml;
        this.inlines = inlines;
        this.references = references;
    }

    void write(Block.Contents contents, Context context) {
        List<ContentsEntry> entries = input.document().contents();
        if (entries.isEmpty()) {
            return;
        }
        // Word's button for updating the list looks for a building block of this gallery (ECMA-376 §17.5.2.12)
        xml.open("w:sdt")
                .open("w:sdtPr")
                .value("w:id", ++written)
                .open("w:docPartObj")
                .value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close()
                .close()
                .open("w:sdtContent");
        Look look = inlines.look(context);
        for (int i = 0; i < entries.size(); i++) {
            ContentsEntry entry = entries.get(i);
            String style = styles.contents(entry.level(), entry.label().isPresent());
            xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
            if (i == 0) {
                Fields.begin(xml, instruction(contents), look);
            }
            line(entry, look, context);
            if (i == entries.size() - 1) {
                Fields.end(xml, look);
            }
            xml.close();
        }
        xml.close().close();
    }

    private void line(ContentsEntry entry, Look look, Context context) {
        String bookmark = bookmarks.contents(entry.target()).orElseThrow();
        List<Inline> title = inlines.repeated(entry.title());
        Look inside = look.inReference();
        inlines.anchor(bookmark, () -> {
            entry.label().ifPresent(label -> {
                boolean hangs = input.stylesheet()
                                .style(StyleName.contents(entry.level()))
                                .hang()
                        > 0;
                Runs.text(xml, hangs ? label : label + EN_SPACE, inside);
                if (hangs) {
                    Runs.tab(xml);
                }
            });
            inlines.write(title, inside, context);
            Runs.tab(xml);
            references.page(bookmark, entry.target(), inside);
        });
    }

    /// Word's own headings are named by their level, since their names change with Word's language; all others by their
    /// names. Names and levels are separated by commas. The settings declare this, for Windows in Dutch would expect
    /// semicolons (ECMA-376 §17.15.1.56).
    private String instruction(Block.Contents contents) {
        List<String> named = new ArrayList<>();
        int own = 0;
        for (int level = 1; level <= contents.depth() + 1; level++) {
            Set<Heading> ofLevel = headings.inContents(level);
            for (Heading heading : ofLevel) {
                String name = headings.name(heading);
                if (name.equals("heading " + level)) {
                    own = level;
                } else {
                    named.add(name + "," + styles.contentsLevel(level, heading.labelled()));
                }
            }
        }
        StringBuilder instruction = new StringBuilder("TOC");
        if (own > 0) {
            instruction.append(" \\o \"1-").append(own).append('"');
        }
        instruction.append(" \\h");
        if (!named.isEmpty()) {
            instruction.append(" \\t ").append(Fields.quoted(String.join(",", named)));
        }
        return instruction.toString();
    }
}
