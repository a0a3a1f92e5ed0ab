package org.streetwise.tell.document;

import java.util.List;
import java.util.function.Consumer;

/// Visits a tree in reading order, outer before inner, notes at their call.
public final class Walk {
    private final Consumer<Block> onBlock;
    private final Consumer<Inline> onInline;

    /// A walk that shows every block to one visitor and every inline to another.
    public Walk(Consumer<Block> onBlock, Consumer<Inline> onInline) {
        this.onBlock = onBlock;
        this.onInline = onInline;
    }

    /// Visits blocks with all that is in them.
    public void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        onBlock.accept(block);
        switch (block) {
            case Block.Section(_, _, var title, var inner) -> {
                inlines(title);
                blocks(inner);
            }
            case Block.Paragraph(_, var inlines) -> inlines(inlines);
            case Block.BulletList(_, var items) -> items.forEach(this::blocks);
            case Block.OrderedList(_, _, var items) -> items.forEach(this::blocks);
            case Block.DefinitionList(_, var entries) ->
                entries.forEach(entry -> {
                    inlines(entry.term());
                    blocks(entry.blocks());
                });
            case Block.BlockQuote(_, var inner) -> blocks(inner);
            case Block.Table table -> {
                table.caption().ifPresent(this::inlines);
                table.header().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
                table.rows().forEach(row -> row.forEach(cell -> blocks(cell.blocks())));
                blocks(table.notes());
            }
            case Block.Matter(_, _, var inner) -> blocks(inner);
            case Block.Columns(_, _, var inner) -> blocks(inner);
            case Block.Beside(_, var inner) -> blocks(inner);
            case Block.Cover(_, var title, var subtitle, var edition, var date, var publishers) -> {
                inlines(title);
                inlines(subtitle);
                inlines(edition);
                inlines(date);
                publishers.forEach(this::inlines);
            }
            case Block.Picture(_, _, _, var caption) -> inlines(caption);
            case Block.Chart chart -> {
                inlines(chart.caption());
                blocks(chart.notes());
            }
            case Block.CodeBlock _, Block.Contents _, Block.ThematicBreak _ -> {}
        }
    }

    /// Visits inlines with all that is in them.
    public void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            onInline.accept(inline);
            switch (inline) {
                case Inline.Emphasis(var inner) -> inlines(inner);
                case Inline.Strong(var inner) -> inlines(inner);
                case Inline.Strikethrough(var inner) -> inlines(inner);
                case Inline.Link(_, var inner) -> inlines(inner);
                case Inline.Foreign(_, var inner) -> inlines(inner);
                case Inline.CrossReference(_, Inline.Form.Words(var inner)) -> inlines(inner);
                case Inline.Note(_, var inner) -> blocks(inner);
                case Inline.CrossReference _,
                        Inline.Text _,
                        Inline.Code _,
                        Inline.Superscript _,
                        Inline.Sign _,
                        Inline.LineBreak _ -> {}
            }
        }
    }
}
