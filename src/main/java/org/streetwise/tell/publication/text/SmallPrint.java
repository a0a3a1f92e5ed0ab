package org.streetwise.tell.publication.text;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Role;

/// Small print below a text.
public final class SmallPrint {
    private SmallPrint() {}

    /// The words as a paragraph of small print; empty if there are no words.
    public static List<Block> of(List<Inline> words) {
        return words.isEmpty() ? List.of() : List.of(new Block.Paragraph(Attributes.of(Role.SMALL_PRINT), words));
    }

    /// The same blocks, with adjoining paragraphs of small print joined into one, because each may be only a few words.
    public static List<Block> together(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof Block.Paragraph above
                    && block instanceof Block.Paragraph below
                    && above.attributes().is(Role.SMALL_PRINT)
                    && below.attributes().is(Role.SMALL_PRINT)) {
                List<Inline> words = new ArrayList<>(above.inlines());
                words.add(new Inline.Text(" "));
                words.addAll(below.inlines());
                joined.set(joined.size() - 1, new Block.Paragraph(above.attributes(), words));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }
}
