package org.streetwise.print.layout.block;

import java.util.List;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.numbering.NumberedDocument;

/// Sets numbered captions.
record CaptionSetter(NumberedDocument document, Faces faces, ChapterElements elements, ParagraphSetter paragraphs) {
    /// @param attributes those of the table or chart
    void set(Flow flow, Attributes attributes, List<Inline> caption, StyleName name, Strip.Nature nature, Place place) {
        TextStyle style = place.fit(faces.style(name));
        Element element = elements.add(place.parent(), Kind.Plain.CAPTION);
        Look look = Look.of(faces, style, place.language(), element);
        InlineSetter inlines = paragraphs.inlines();
        document.mark(attributes).label().ifPresent(label -> {
            inlines.add(label, look.owned(Kind.Plain.STRONG).strong());
            inlines.add("\u2002", look);
        });
        inlines.add(caption, look);
        paragraphs.set(
                flow,
                ParagraphSetter.Words.of(inlines),
                style.kept(nature == Strip.Nature.CAPTION ? Keep.WITH_NEXT : Keep.TOGETHER),
                place,
                nature,
                element);
    }
}
