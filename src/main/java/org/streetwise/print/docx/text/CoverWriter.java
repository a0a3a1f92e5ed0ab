package org.streetwise.print.docx.text;

import java.util.List;
import org.streetwise.print.RenderInput;
import org.streetwise.print.docx.part.DrawingIds;
import org.streetwise.print.docx.part.Xml;
import org.streetwise.print.house.House;
import org.streetwise.print.measure.CoverPlan;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;

/// Writes the cover: the title with shapes behind it, and the publishers in a frame at the page's foot. A paragraph
/// below them anchors the frame.
record CoverWriter(RenderInput input, DrawingIds drawingIds, Xml xml, Inlines inlines, Paragraphs paragraphs) {
    void write(Block.Cover cover, Context context) {
        Context line = context.at(false, false);
        line(StyleName.COVER_TITLE, cover.title(), line, this::shapes);
        line(StyleName.COVER_SUBTITLE, cover.subtitle(), line, () -> {});
        line(StyleName.COVER_EDITION, cover.edition(), line, () -> {});
        line(StyleName.COVER_DATE, cover.date(), line, () -> {});
        for (List<Inline> publisher : cover.publishers()) {
            paragraphs.atFoot(line, () -> inlines.write(publisher, line));
        }
        paragraphs.separator(context.at(false, true));
    }

    private void line(StyleName style, List<Inline> words, Context context, Runnable before) {
        if (!words.isEmpty()) {
            paragraphs.styled(style, Attributes.NONE, context, () -> {
                before.run();
                inlines.write(words, context);
            });
        }
    }

    /// Writes the shapes, unless the organisation's first page has a picture in its header or footer and so a look of
    /// its own.
    private void shapes() {
        if (input.house().filter(House::opensWithPicture).isPresent()) {
            return;
        }
        CoverPlan plan = new CoverPlan(input.stylesheet());
        String accent = input.stylesheet().palette().accent().hex();
        CoverShape shape = new CoverShape(drawingIds, xml);
        plan.field().ifPresent(field -> shape.write(field, accent));
        shape.write(plan.bar(), accent);
    }
}
