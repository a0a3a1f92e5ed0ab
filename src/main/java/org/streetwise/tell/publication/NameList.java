package org.streetwise.tell.publication;

import java.util.List;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.PlainText;

/// Sets long lists of names, or of what is as short, in columns.
final class NameList {
    private static final int COLUMNS = 2;
    private static final int FEWEST = 8;

    /// What a column takes on a line, more or less.
    private static final int MOST_CHARACTERS = 40;

    private NameList() {}

    /// Lists among blocks in columns, where they are long and their items short.
    static List<Block> inColumns(List<Block> blocks) {
        return blocks.stream().map(NameList::inColumns).toList();
    }

    /// A block in columns, where it is such a list.
    static Block inColumns(Block block) {
        return block instanceof Block.BulletList(_, var items)
                        && items.size() >= FEWEST
                        && items.stream().allMatch(NameList::isShort)
                ? new Block.Columns(Attributes.NONE, COLUMNS, List.of(block))
                : block;
    }

    private static boolean isShort(List<Block> item) {
        return item.size() == 1
                && item.getFirst() instanceof Block.Paragraph(_, var inlines)
                && PlainText.of(inlines).length() <= MOST_CHARACTERS;
    }
}
