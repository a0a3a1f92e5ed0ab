package org.streetwise.print.docx.text;

import java.util.List;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.docx.section.Fields;
import org.streetwise.print.docx.section.Runs;
import org.streetwise.print.docx.style.Look;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;

/// Writes numbered captions.
record Captions(NumberedDocument document, Bookmarks bookmarks, Xml xml, Inlines inlines, Paragraphs paragraphs) {
    /// @param attributes those of the table or chart
    /// @param series the word before the number; Word counts the captions of each word
    void write(StyleName style, Attributes attributes, List<Inline> caption, String series, Context context) {
        Target target = attributes.target().orElseThrow();
        NumberedLabel label = NumberedLabel.of(document.mark(target).label().orElseThrow());
        Look look = inlines.look(context);
        paragraphs.styled(style, Attributes.NONE, context, () -> {
            Look strong = look.asStrong();
            Runs.text(xml, label.word(), strong);
            bookmarks.around(
                    xml,
                    bookmarks.reference(target),
                    () -> counted(label.number(), series.replaceAll("\\W", "_"), strong));
            Runs.text(xml, "\u2002", look);
            inlines.write(caption, context);
        });
    }

    /// Writes the number as a field that counts such captions.
    private void counted(String number, String series, Look look) {
        Fields.write(xml, "SEQ " + series + " \\* ARABIC", look, () -> Runs.text(xml, number, look));
    }
}
