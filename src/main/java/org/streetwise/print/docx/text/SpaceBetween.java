package org.streetwise.print.docx.text;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.streetwise.print.docx.style.Headings;
import org.streetwise.print.docx.style.StyleMaker;
import org.streetwise.print.style.StyleName;
import org.streetwise.print.style.Stylesheet;
import org.streetwise.print.style.TextStyle;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Role;

/// Decides the white space between blocks, in points.
record SpaceBetween(Stylesheet sheet, StyleMaker maker, Headings headings, BesideWriter besides) {
    /// The white space that the block below must have above itself, because this one can't have it below: a table in
    /// Word has none, and that of columns side by side would only make their row higher.
    double left(Block block, double edge, Context context) {
        return switch (block) {
            case Block.Table _ -> maker.belowTable();
            case Block.Chart chart -> chart.notes().isEmpty() ? 0 : maker.belowTable();
            case Block.Section section ->
                section.blocks().isEmpty() ? 0 : left(section.blocks().getLast(), edge, context);
            case Block.Beside beside ->
                besides.isRow(beside, edge, context)
                        ? most(beside.blocks(), column -> asked(column, StyleName.BODY))
                        : 0;
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

    /// The white space that this block's last paragraph needs below it, because the row, table or columns that follow
    /// can't have it above: it would add to the paragraph's own, or stand in the first column only. 0 if the style
    /// gives enough.
    double between(Block block, Block row, double edge, Context context) {
        double above = above(row, edge, context);
        if (above == 0 && !(row instanceof Block.Columns)) {
            return 0;
        }
        double left = left(block, edge, context);
        double own = left > 0 ? 0 : asked(block, context.frame().style());
        boolean lost = left > 0 && row instanceof Block.Columns;
        return above > own || lost ? Math.max(above, left) : 0;
    }

    /// The same for a section's heading above its first block.
    double belowHeading(Block.Section section, double edge, Context context) {
        double above = above(section.blocks().getFirst(), edge, context);
        return above > heading(section).after() ? above : 0;
    }

    /// The same for a list. The space below a list is that of the text around it, however close its items stand.
    ///
    /// @param item the last item
    /// @param style of an item's text without a role
    double belowList(List<Block> item, StyleName style, Context context) {
        StyleName around = context.frame().style();
        boolean nested = context.frame().lists() > 0 || around.inCell();
        double white = Math.max(nested ? 0 : after(around), context.below().white());
        return white > last(item, style) ? white : 0;
    }

    private double above(Block row, double edge, Context context) {
        return switch (row) {
            case Block.Beside beside
            when besides.isRow(beside, edge, context) -> most(beside.blocks(), column -> first(column, StyleName.BODY));
            case Block.Table table when table.caption().isEmpty() -> after(StyleName.BODY);
            case Block.Section _,
                    Block.Paragraph _,
                    Block.BulletList _,
                    Block.OrderedList _,
                    Block.DefinitionList _,
                    Block.BlockQuote _,
                    Block.Table _,
                    Block.CodeBlock _,
                    Block.Contents _,
                    Block.ThematicBreak _,
                    Block.Picture _,
                    Block.Chart _,
                    Block.Columns _,
                    Block.Beside _,
                    Block.Matter _,
                    Block.Cover _ -> 0;
        };
    }

    private TextStyle heading(Block.Section section) {
        return sheet.style(
                headings.of(section.attributes().target().orElseThrow()).look());
    }

    /// The white space that a block's first paragraph should have above it.
    ///
    /// @param around the style of text without a role
    private double first(Block block, StyleName around) {
        return switch (block) {
            case Block.Section section -> heading(section).before();
            case Block.Paragraph paragraph -> before(StyleName.paragraph(paragraph, around));
            case Block.BulletList _, Block.OrderedList _ -> before(StyleName.LIST_ITEM);
            case Block.DefinitionList _ -> before(StyleName.TERM);
            case Block.BlockQuote quote -> before(quoted(quote));
            case Block.CodeBlock _ -> before(StyleName.CODE);
            // as much above the picture as below its caption
            case Block.Picture _ -> after(StyleName.PICTURE_CAPTION);
            case Block.Chart _ -> before(StyleName.CAPTION);
            case Block.Columns columns -> first(columns.blocks().getFirst(), around);
            case Block.Beside beside -> most(beside.blocks(), column -> first(column, around));
            case Block.Matter(_, _, var blocks) -> first(blocks.getFirst(), around);
            case Block.Table table -> table.caption().isPresent() ? before(StyleName.CAPTION) : after(StyleName.BODY);
            case Block.ThematicBreak _, Block.Contents _, Block.Cover _ -> 0;
        };
    }

    private static double most(List<Block> columns, ToDoubleFunction<Block> white) {
        return columns.stream().mapToDouble(white).max().orElse(0);
    }

    /// The white space that a block's last paragraph should have below it.
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
            case Block.BlockQuote quote -> last(quote.blocks(), quoted(quote));
            case Block.Beside beside -> most(beside.blocks(), column -> asked(column, around));
            case Block.CodeBlock _ -> after(StyleName.CODE);
            case Block.Picture _ -> after(StyleName.PICTURE_CAPTION);
            case Block.Table _, Block.Chart _ -> maker.belowTable();
            case Block.ThematicBreak _, Block.Contents _, Block.Cover _ -> after(StyleName.BODY);
        };
    }

    private double last(List<Block> blocks, StyleName around) {
        return blocks.isEmpty() ? after(around) : asked(blocks.getLast(), around);
    }

    private static StyleName quoted(Block.BlockQuote quote) {
        return quote.attributes().is(Role.QUOTE) ? StyleName.QUOTE : StyleName.BLOCK_QUOTE;
    }

    private double before(StyleName style) {
        return sheet.style(style).before();
    }

    private double after(StyleName style) {
        return sheet.style(style).after();
    }
}
