package org.streetwise.tell.publication.text;

import java.util.ArrayList;
import java.util.List;
import org.streetwise.know.selection.SelectedCase;
import org.streetwise.source.Spanned;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.PlainText;
import org.streetwise.tell.phrase.SentenceWriter;

/// Sets long lists of names and other short items in columns.
public final class NameList {
    private static final int COLUMNS = 2;
    private static final int FEWEST = 8;

    /// The most characters of an item that fits on a line of a column, roughly.
    private static final int MOST_CHARACTERS = 40;

    private NameList() {}

    /// Sets each long list of short items among the blocks in columns.
    public static List<Block> inColumns(List<Block> blocks) {
        return blocks.stream().map(NameList::inColumns).toList();
    }

    /// Sets a block in columns if it is a long list of short items.
    public static Block inColumns(Block block) {
        return block instanceof Block.BulletList(_, var items)
                        && items.size() >= FEWEST
                        && items.stream().allMatch(NameList::isShort)
                ? new Block.Columns(Attributes.NONE, COLUMNS, List.of(block))
                : block;
    }

    /// A neighbourhood's partners, in a sentence or, if there are many, in columns.
    public static List<Block> partners(SelectedCase place, SentenceWriter sentences) {
        List<List<Inline>> names = place.facts().partners().stream()
                .map(partner -> Inline.text(new Spanned<>(partner.value().signed(), partner.span())))
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        Block list = NameList.inColumns(new Block.BulletList(
                Attributes.NONE,
                names.stream()
                        .map(name -> List.<Block>of(new Block.Paragraph(name)))
                        .toList()));
        List<Inline> sentence = new ArrayList<>(sentences.labels(names));
        sentence.add(new Inline.Text("."));
        return List.of(list instanceof Block.Columns ? list : new Block.Paragraph(sentence));
    }

    private static boolean isShort(List<Block> item) {
        return item.size() == 1
                && item.getFirst() instanceof Block.Paragraph(_, var inlines)
                && PlainText.of(inlines).length() <= MOST_CHARACTERS;
    }
}
