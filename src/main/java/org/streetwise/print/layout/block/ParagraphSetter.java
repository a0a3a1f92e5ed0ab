package org.streetwise.print.layout.block;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.line.Fragment;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.layout.page.Footnote;
import org.streetwise.print.layout.page.Policy;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument;

/// Sets paragraphs into strips, one for each line.
record ParagraphSetter(
        NumberedDocument document,
        References references,
        Faces faces,
        Stylesheet.Sheet sheet,
        LineSetter lines,
        Policy policy,
        ChapterElements elements,
        BlockSetter blocks) {
    /// From a tinted paragraph's edge to its text, in points.
    private static final double PADDING = 8;

    private static final double BELOW_RULE = 4;

    /// A new setter of inlines, for the words of one paragraph.
    InlineSetter inlines() {
        return new InlineSetter(document, references);
    }

    /// Words to set, with the label to their left.
    ///
    /// @param label empty if there is none
    record Words(List<Piece> label, InlineSetter inlines) {
        static Words of(InlineSetter inlines) {
            return new Words(List.of(), inlines);
        }
    }

    /// Sets a paragraph.
    ///
    /// @param notesIn the element that its notes belong to
    void set(Flow flow, Words words, TextStyle style, Place place, Strip.Nature nature, Element notesIn) {
        double left = place.left() + style.indentLeft();
        double inset = style.filled() ? PADDING : 0;
        Measure measure = new Measure(
                place.width() - style.indentLeft() - style.indentRight() - 2 * inset,
                0,
                0,
                style.hang(),
                style.alignment(),
                style.hyphenated(),
                policy.breaking());
        SetText text = lines.set(words.label(), words.inlines().pieces(), measure);
        flow.add(
                strips(text, words, style, left, measure.width(), nature, notesIn, place),
                style.before(),
                style.after());
    }

    private List<Strip> strips(
            SetText text,
            Words words,
            TextStyle style,
            double left,
            double width,
            Strip.Nature nature,
            Element notesIn,
            Place place) {
        int count = text.lines();
        Strip.Group group = Flow.group(nature, style.keep(), count);
        double rise = faces.rise(style);
        Stylesheet.Palette palette = faces.stylesheet().palette();
        double inset = style.filled() ? PADDING : 0;
        List<Strip> strips = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean first = i == 0;
            double above = (first ? inset : 0) + (first && style.ruleAbove() > 0 ? style.ruleAbove() + BELOW_RULE : 0);
            double height = above + style.leading() + (i == count - 1 ? inset : 0);
            List<Box> boxes = new ArrayList<>(2);
            if (style.filled()) {
                boxes.add(new Box.Fill(left, 0, width + 2 * inset, height, palette.tint()));
            }
            if (first && style.ruleAbove() > 0) {
                boxes.add(new Box.Rule(left, 0, width + 2 * inset, style.ruleAbove(), palette.rule()));
            }
            if (first && !words.label().isEmpty()) {
                boxes.add(new Box.Label(text, left + inset, above + rise));
            }
            boxes.add(new Box.Line(text, i, left + inset, above + rise));
            List<Footnote> notes = notes(words.inlines(), text, i, notesIn, place);
            strips.add(new Strip(0, height, boxes, notes, List.of(), group, i));
        }
        return strips;
    }

    /// The notes that a line calls.
    private List<Footnote> notes(InlineSetter inlines, SetText text, int line, Element notesIn, Place place) {
        if (!inlines.hasNotes()) {
            return List.of();
        }
        Set<Inline.Note> called = new LinkedHashSet<>();
        for (Fragment fragment : text.fragments(line)) {
            inlines.note(fragment.piece()).ifPresent(called::add);
        }
        return called.stream().map(note -> note(note, notesIn, place)).toList();
    }

    private Footnote note(Inline.Note note, Element notesIn, Place place) {
        Target target = note.target().orElseThrow();
        Element element = elements.add(notesIn, new Kind.Note(target));
        TextStyle style = faces.style(StyleName.NOTE);
        Place foot = Place.running(sheet.textWidth(), style, place.language(), element, place.level())
                .enter(StyleName.NOTE, style);
        Flow flow = new Flow();
        flow.target(target);
        flow.space(style.after());
        Look look = Look.of(faces, style, place.language(), elements.add(element, Kind.Plain.LABEL));
        List<Piece> label = List.of((policy.raisesNoteLabels() ? look.raised() : look)
                .text(document.mark(target).label().orElseThrow()));
        blocks.labelled(flow, label, note.blocks(), foot);
        return new Footnote(target, flow.strips());
    }

    /// Sets a paragraph with a label to its left.
    void set(Flow flow, List<Piece> label, Block.Paragraph paragraph, Place place, Strip.Nature nature) {
        Place here = paragraph.attributes().language().map(place::in).orElse(place);
        paragraph.attributes().target().ifPresent(flow::target);
        StyleName name = StyleName.paragraph(paragraph, place.name());
        TextStyle style = name == place.name() ? place.style() : place.fit(faces.style(name));
        Element element = elements.add(
                place.parent(), Kind.Plain.PARAGRAPH, paragraph.attributes().language());
        Look look = Look.of(faces, style, here.language(), element);
        InlineSetter inlines = inlines().add(paragraph.inlines(), look);
        set(flow, new Words(label, inlines), style, here, nature, place.parent());
    }
}
