package org.streetwise.print.layout;

import java.util.List;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;

/// Sets terms and what is said of them: beside each other where the stylesheet gives terms room left of the text, else one
/// below the other.
final class DefinitionSetter {
    private final Setting setting;
    private final BlockSetter blocks;

    DefinitionSetter(Setting setting, BlockSetter blocks) {
        this.setting = setting;
        this.blocks = blocks;
    }

    void set(Flow flow, Block.DefinitionList list, Place place) {
        Element element = setting.element(
                place.parent(), new Kind.List(Kind.List.Marking.NONE), list.attributes().language());
        for (Block.DefinitionList.Entry entry : list.entries()) {
            entry(flow, entry, element, place);
        }
        flow.space(place.style().after());
    }

    private void entry(Flow flow, Block.DefinitionList.Entry entry, Element list, Place place) {
        Element item = setting.element(list, Kind.Plain.LIST_ITEM);
        Element label = setting.element(item, Kind.Plain.LABEL);
        TextStyle term = setting.style(StyleName.TERM);
        TextStyle definition = setting.style(StyleName.DEFINITION);
        Look look = Look.of(setting.faces(), term, place.language(), label);
        InlineSetter words = setting.inlines().add(entry.term(), look);
        boolean beside = definition.hang() > 0 && width(words.pieces()) <= definition.hang() - definition.size();
        Element body = setting.element(item, Kind.Plain.ITEM_BODY);
        Place inside = place.in(body).styled(StyleName.DEFINITION, definition);
        if (beside) {
            blocks.labelled(flow, words.pieces(), entry.blocks(), inside);
            return;
        }
        TextStyle above = Styles.spaced(term, term.before(), 0, TextStyle.Keep.WITH_NEXT);
        new ParagraphSetter(setting)
                .set(flow, ParagraphSetter.Words.of(words), above, place, Strip.Nature.HEADING, body);
        blocks.set(flow, entry.blocks(), inside);
    }

    private static double width(List<Piece> pieces) {
        double width = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text) {
                width += text.face().width(text.text(), text.size());
            }
        }
        return width;
    }
}
