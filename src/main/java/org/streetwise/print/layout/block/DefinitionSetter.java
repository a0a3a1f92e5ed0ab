package org.streetwise.print.layout.block;

import org.streetwise.print.layout.box.Element;
import org.streetwise.print.layout.box.Kind;
import org.streetwise.print.layout.page.Strip;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;

/// Sets terms and what is said of them: beside each other where the stylesheet gives terms room left of the text, else
/// one below the other.
final class DefinitionSetter {
    private final Composition composition;
    private final BlockSetter blocks;

    DefinitionSetter(Composition composition, BlockSetter blocks) {
        this.composition = composition;
        this.blocks = blocks;
    }

    void set(Flow flow, Block.DefinitionList list, Place place) {
        Element element = composition.element(
                place.parent(),
                new Kind.List(Kind.List.Marking.NONE),
                list.attributes().language());
        for (Block.DefinitionList.Entry entry : list.entries()) {
            entry(flow, entry, element, place);
        }
        flow.space(place.style().after());
    }

    private void entry(Flow flow, Block.DefinitionList.Entry entry, Element list, Place place) {
        Element item = composition.element(list, Kind.Plain.LIST_ITEM);
        Element label = composition.element(item, Kind.Plain.LABEL);
        TextStyle term = place.fit(composition.style(StyleName.TERM));
        TextStyle definition = place.fit(composition.style(StyleName.DEFINITION));
        Look look = Look.of(composition.faces(), term, place.language(), label);
        InlineSetter words = composition.inlines().add(entry.term(), look);
        boolean beside = place.isRunning() && composition.faces().beside(entry.term());
        Element body = composition.element(item, Kind.Plain.ITEM_BODY);
        Place inside = place.in(body).enter(StyleName.DEFINITION, definition);
        if (beside) {
            flow.space(term.before());
            blocks.labelled(flow, words.pieces(), entry.blocks(), inside);
            return;
        }
        TextStyle above = term.spaced(term.before(), 0).kept(TextStyle.Keep.WITH_NEXT);
        new ParagraphSetter(composition)
                .set(flow, ParagraphSetter.Words.of(words), above, place, Strip.Nature.HEADING, body);
        blocks.set(flow, entry.blocks(), inside);
    }
}
