package org.streetwise.print.docx;

import java.util.List;
import org.streetwise.print.style.StyleName;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// White space below blocks, in points.
final class WhiteBelow {
    private final Rendering rendering;
    private final BesideWriter besides;

    WhiteBelow(Rendering rendering, BesideWriter besides) {
        this.rendering = rendering;
        this.besides = besides;
    }

    /// What a block leaves to the one that follows, which has it above: tables have none of their own, and that of
    /// columns' last paragraphs would stand in their row.
    double left(Block block, double edge, Context context) {
        return switch (block) {
            case Block.Table _ -> rendering.maker().belowTable();
            case Block.Chart chart ->
                chart.notes().isEmpty() ? 0 : rendering.maker().belowTable();
            case Block.Section section ->
                section.blocks().isEmpty() ? 0 : left(section.blocks().getLast(), edge, context);
            case Block.Beside beside -> besides.isRow(beside, edge, context) ? most(beside.blocks()) : 0;
            case Block.Paragraph _,
                    Block.BulletList _,
                    Block.OrderedList _,
                    Block.DefinitionList _,
                    Block.BlockQuote _,
                    Block.CodeBlock _,
                    Block.Contents _,
                    Block.ThematicBreak _,
                    Block.Picture _,
                    Block.Columns _,
                    Block.Matter _,
                    Block.Cover _ -> 0;
        };
    }

    private double most(List<Block> columns) {
        return columns.stream()
                .mapToDouble(column -> asked(column, StyleName.BODY))
                .max()
                .orElse(0);
    }

    /// What its last paragraph asks for.
    ///
    /// @param around the style of text without a role
    private double asked(Block block, StyleName around) {
        return switch (block) {
            case Block.Section(_, _, _, var blocks) -> last(blocks, around);
            case Block.Matter(_, _, var blocks) -> last(blocks, around);
            case Block.Columns columns -> last(columns.blocks(), around);
            case Block.Paragraph paragraph -> after(StyleName.paragraph(paragraph, around));
            case Block.BulletList(_, var items) -> last(items.getLast(), StyleName.LIST_ITEM);
            case Block.OrderedList(_, _, var items) -> last(items.getLast(), StyleName.LIST_ITEM);
            case Block.DefinitionList(_, var entries) ->
                last(entries.getLast().blocks(), StyleName.DEFINITION);
            case Block.BlockQuote quote ->
                last(quote.blocks(), quote.attributes().is(Role.QUOTE) ? StyleName.QUOTE : StyleName.BLOCK_QUOTE);
            case Block.Beside beside -> most(beside.blocks());
            case Block.CodeBlock _ -> after(StyleName.CODE);
            case Block.Picture _ -> after(StyleName.PICTURE_CAPTION);
            case Block.Table _, Block.Chart _ -> rendering.maker().belowTable();
            case Block.ThematicBreak _, Block.Contents _, Block.Cover _ -> after(StyleName.BODY);
        };
    }

    private double last(List<Block> blocks, StyleName around) {
        return blocks.isEmpty() ? after(around) : asked(blocks.getLast(), around);
    }

    private double after(StyleName style) {
        return rendering.look(style).after();
    }
}
