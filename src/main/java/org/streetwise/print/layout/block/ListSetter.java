package org.streetwise.print.layout.block;

import java.util.List;
import java.util.Locale;
import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;

/// Sets lists, each item with its bullet or number to the left.
record ListSetter(Faces faces, ChapterElements elements, BlockSetter blocks) {
    private static final List<String> BULLETS = List.of("•", "–");

    void set(Flow flow, Block.BulletList list, Place place) {
        Element element = elements.add(
                place.parent(),
                new Kind.List(Kind.List.Marking.BULLETS),
                list.attributes().language());
        list.attributes().target().ifPresent(flow::target);
        String bullet = BULLETS.get(Math.min(place.lists(), BULLETS.size() - 1));
        for (List<Block> item : list.items()) {
            item(flow, bullet, item, element, place);
        }
        end(flow, place);
    }

    void set(Flow flow, Block.OrderedList list, Place place) {
        Element element = elements.add(
                place.parent(),
                new Kind.List(Kind.List.Marking.NUMBERS),
                list.attributes().language());
        list.attributes().target().ifPresent(flow::target);
        int number = list.start();
        for (List<Block> item : list.items()) {
            item(flow, String.format(Locale.ROOT, "%d.", number++), item, element, place);
        }
        end(flow, place);
    }

    private void item(Flow flow, String label, List<Block> item, Element list, Place place) {
        Element element = elements.add(list, Kind.Plain.LIST_ITEM);
        Element mark = elements.add(element, Kind.Plain.LABEL);
        Element body = elements.add(element, Kind.Plain.ITEM_BODY);
        TextStyle style = style(place);
        Look look = Look.of(faces, style, place.language(), mark);
        Place inside = place.in(body).enter(StyleName.LIST_ITEM, style).listed();
        blocks.labelled(flow, List.of(look.text(label)), item, inside);
    }

    /// The style of items. In a list, a table or a note they keep the type size around them.
    private TextStyle style(Place place) {
        TextStyle item = faces.style(StyleName.LIST_ITEM);
        double step = Math.max(item.hang(), 10);
        return switch (place.name()) {
            case LIST_ITEM -> place.style().indented(step, 0, item.hang());
            case TABLE_TEXT, TABLE_HEAD, MATRIX_TEXT, MATRIX_HEAD, TABLE_NOTE, NOTE, QUOTE, BLOCK_QUOTE, DEFINITION ->
                place.style()
                        .indented(step, 0, item.hang())
                        .spaced(0, Math.min(item.after(), place.style().after()))
                        .kept(place.style().keep());
            // in a narrow column, hyphenated names look worse than uneven lines
            default ->
                place.narrow()
                        ? place.fit(item).aligned(TextStyle.Alignment.LEFT).parted(false)
                        : place.fit(item);
        };
    }

    private void end(Flow flow, Place place) {
        if (place.lists() == 0 && !place.inTable()) {
            flow.space(place.style().after());
        }
    }
}
