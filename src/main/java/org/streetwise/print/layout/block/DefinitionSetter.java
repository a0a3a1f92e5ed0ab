package org.streetwise.print.layout.block;

import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.measure.Faces;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;

/// Sets terms and their definitions: side by side if the stylesheet leaves room for terms, otherwise one below the
/// other.
record DefinitionSetter(Faces faces, ChapterElements elements, ParagraphSetter paragraphs, BlockSetter blocks) {
    void set(Flow flow, Block.DefinitionList list, Place place) {
        Element element = elements.add(
                place.parent(),
                new Kind.List(Kind.List.Marking.NONE),
                list.attributes().language());
        for (Block.DefinitionList.Entry entry : list.entries()) {
            entry(flow, entry, element, place);
        }
        flow.space(place.style().after());
    }

    private void entry(Flow flow, Block.DefinitionList.Entry entry, Element list, Place place) {
        Element item = elements.add(list, Kind.Plain.LIST_ITEM);
        Element label = elements.add(item, Kind.Plain.LABEL);
        TextStyle term = place.fit(faces.style(StyleName.TERM));
        TextStyle definition = place.fit(faces.style(StyleName.DEFINITION));
        Look look = Look.of(faces, term, place.language(), label);
        InlineSetter words = paragraphs.inlines().add(entry.term(), look);
        boolean beside = place.isRunning() && faces.beside(entry.term());
        Element body = elements.add(item, Kind.Plain.ITEM_BODY);
        Place inside = place.in(body).enter(StyleName.DEFINITION, definition);
        if (beside) {
            flow.space(term.before());
            blocks.labelled(flow, words.pieces(), entry.blocks(), inside);
            return;
        }
        TextStyle above = term.spaced(term.before(), 0).kept(TextStyle.Keep.WITH_NEXT);
        paragraphs.set(flow, ParagraphSetter.Words.of(words), above, place, Strip.Nature.HEADING, body);
        blocks.set(flow, entry.blocks(), inside);
    }
}
