package org.streetwise.print.docx.text;

import java.util.List;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// Decides where a page break is forbidden beyond what styles say.
final class KeptParagraphs {
    private KeptParagraphs() {}

    /// Whether a page break below a block's last paragraph is forbidden: if the block announces the next one, if the
    /// next one belongs to it, and between a table's notes. A quote never stands alone at the top of a page.
    static boolean withNext(List<Block> blocks, int index) {
        if (!(blocks.get(index) instanceof Block.Paragraph paragraph)) {
            return index + 1 < blocks.size()
                    && blocks.get(index + 1) instanceof Block.Paragraph next
                    && next.belongsAbove();
        }
        return paragraph.announces()
                || index + 1 < blocks.size()
                        && switch (blocks.get(index + 1)) {
                            case Block.Paragraph next ->
                                next.belongsAbove() || next.attributes().is(Role.TABLE_NOTE);
                            case Block.BlockQuote quote -> quote.attributes().is(Role.QUOTE);
                            case Block.Section _,
                                    Block.BulletList _,
                                    Block.OrderedList _,
                                    Block.DefinitionList _,
                                    Block.Table _,
                                    Block.CodeBlock _,
                                    Block.Contents _,
                                    Block.ThematicBreak _,
                                    Block.Picture _,
                                    Block.Chart _,
                                    Block.Columns _,
                                    Block.Beside _,
                                    Block.Matter _,
                                    Block.Cover _ -> false;
                        };
    }

    /// Whether a page break below one of several rows or items is forbidden. It is below the first and above the last,
    /// so that neither stands alone.
    static boolean amongOthers(int index, int count) {
        return count > 1 && (index == 0 || index == count - 2);
    }
}
