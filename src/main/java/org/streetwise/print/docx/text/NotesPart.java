package org.streetwise.print.docx.text;

import java.util.List;
import java.util.Optional;
import org.streetwise.print.docx.part.Namespaces;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Ending;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.CharacterStyles;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.docx.style.Styles;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;

/// Writes the part `word/footnotes.xml`: the texts of the notes, and the lines that stand above notes.
///
/// @param notes the notes of the text
/// @param blocks writes blocks into this part
public record NotesPart(Stylesheet sheet, Styles styles, Notes notes, Xml xml, Blocks blocks) {
    private static final int SEPARATOR = -1;
    private static final int CONTINUATION = 0;

    /// Writes the part.
    public void write() {
        Namespaces.withSigns(xml, "w:footnotes");
        line("separator", SEPARATOR, "w:separator");
        line("continuationSeparator", CONTINUATION, "w:continuationSeparator");
        for (Notes.Called called : notes.all()) {
            xml.open("w:footnote").attribute("w:id", called.id());
            note(called);
            xml.close();
        }
        xml.close();
    }

    /// Names the two separators in the settings, so that Word draws the line above notes (ECMA-376 §17.11.23 and
    /// §17.11.1).
    public static void settings(Xml xml) {
        xml.open("w:footnotePr");
        for (int id : new int[] {SEPARATOR, CONTINUATION}) {
            xml.open("w:footnote").attribute("w:id", id).close();
        }
        xml.close();
    }

    private void line(String type, int id, String element) {
        xml.open("w:footnote").attribute("w:type", type).attribute("w:id", id);
        String style = styles.noteSeparator();
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
        xml.open("w:r").empty(element).close().close().close();
    }

    private void note(Notes.Called called) {
        double width = sheet.sheet().textWidth();
        Context context = Context.top(width, called.language()).in(StyleName.NOTE);
        List<Block> all = called.note().blocks();
        boolean simple = all.getFirst() instanceof Block.Paragraph;
        Context first = context.with(all.getFirst().attributes());
        blocks.paragraphs()
                .styled(StyleName.NOTE, simple ? all.getFirst().attributes() : Attributes.NONE, first, () -> {
                    number();
                    if (simple) {
                        blocks.inlines().write(((Block.Paragraph) all.getFirst()).inlines(), first);
                    }
                });
        blocks.write(all.subList(simple ? 1 : 0, all.size()), context.ending(Optional.of(Ending.OF_TEXT)));
    }

    private void number() {
        xml.open("w:r")
                .open("w:rPr")
                .value("w:rStyle", CharacterStyles.NOTE_REFERENCE)
                .close()
                .empty("w:footnoteRef")
                .close();
        if (sheet.style(StyleName.NOTE).hang() > 0) {
            Runs.tab(xml);
        } else {
            Runs.text(xml, " ", Look.plain(Optional.empty()));
        }
    }
}
