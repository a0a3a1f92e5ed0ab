package org.streetwise.print.layout.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.streetwise.print.layout.box.Box;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.line.LineSetter;
import org.streetwise.print.layout.line.Measure;
import org.streetwise.print.layout.line.Piece;
import org.streetwise.print.layout.line.SetText;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.ContentsLine;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.print.style.TextStyle.Alignment;
import org.streetwise.print.style.TextStyle.Keep;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.numbering.NumberedDocument;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;

/// Sets the list of contents: labels left of the titles, dots, and page numbers at the right.
record ContentsSetter(
        NumberedDocument document,
        References references,
        Faces faces,
        LineSetter lines,
        ChapterElements elements,
        ParagraphSetter paragraphs) {
    private static final double LEADER_GAP = 6;
    private static final double SHORTEST_LEADER = 12;

    void set(Flow flow, Place place) {
        List<ContentsEntry> entries = document.contents();
        if (entries.isEmpty()) {
            return;
        }
        Deque<Element> lists = new ArrayDeque<>();
        for (int i = 0; i < entries.size(); i++) {
            ContentsEntry entry = entries.get(i);
            while (lists.size() > Math.max(1, entry.level())) {
                lists.pop();
            }
            while (lists.size() < entry.level()) {
                Element parent = lists.isEmpty() ? place.parent() : lists.peek();
                lists.push(elements.add(parent, Kind.Plain.CONTENTS));
            }
            boolean opens = i + 1 < entries.size() && entries.get(i + 1).level() > entry.level();
            entry(flow, entry, opens, place.in(lists.peek()));
        }
    }

    private void entry(Flow flow, ContentsEntry entry, boolean opens, Place place) {
        TextStyle style = faces.style(StyleName.contents(entry.level()));
        String page = references.page(entry.target());
        Element item = elements.add(place.parent(), Kind.Plain.CONTENTS_ITEM);
        String description = entry.label().map(label -> label + " ").orElse("") + PlainText.of(entry.title());
        Kind link = new Kind.Link(new Kind.Destination.Place(entry.target()), description);
        Look look = Look.of(faces, style, place.language(), item)
                .owned(Kind.Plain.REFERENCE)
                .owned(link);
        InlineSetter inlines = paragraphs.inlines();
        List<Piece> label = new ArrayList<>();
        if (style.hang() > 0) {
            entry.label().ifPresent(text -> label.add(look.text(text)));
        } else {
            entry.label().ifPresent(text -> inlines.add(text + "\u2002", look));
        }
        inlines.add(InlineSetter.withoutNotes(entry.title()), look);
        TextStyle narrow = ContentsLine.title(style).kept(opens ? Keep.WITH_NEXT : Keep.TOGETHER);
        Flow lines = new Flow();
        paragraphs.set(lines, new ParagraphSetter.Words(label, inlines), narrow, place, Strip.Nature.TEXT, item);
        List<Strip> strips = new ArrayList<>(lines.strips());
        strips.add(numbered(strips.removeLast(), page, look, style, place));
        flow.add(strips, style.before(), style.after());
    }

    /// The last line of a title, with the leader and the page number.
    private Strip numbered(Strip strip, String page, Look look, TextStyle style, Place place) {
        Box.Line line = (Box.Line) strip.boxes().getLast();
        double right = place.left() + place.width() - style.indentRight();
        SetText number = lines.set(List.of(look.text(page)), Measure.of(ContentsLine.NUMBER, Alignment.RIGHT, false));
        List<Box> boxes = new ArrayList<>(strip.boxes());
        double from = line.x() + line.text().x(line.index()) + line.text().width(line.index()) + LEADER_GAP;
        double to = right - number.width(0) - LEADER_GAP;
        if (to - from > SHORTEST_LEADER) {
            boxes.add(new Box.Leader(
                    from,
                    line.baseline(),
                    to - from,
                    faces.stylesheet().palette().rule()));
        }
        boxes.add(new Box.Line(number, 0, right - ContentsLine.NUMBER, line.baseline()));
        return strip.with(boxes);
    }
}
