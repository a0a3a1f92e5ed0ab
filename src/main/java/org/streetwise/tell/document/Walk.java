package org.streetwise.tell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.streetwise.tell.document.Block.Table.Cell;

/// Walks through a tree in reading order, the outer before the inner, and notes where the text refers to them. A query
/// visits every block and inline. A map returns a tree in which some of them are replaced. Only
/// [#inside(Block, UnaryOperator, UnaryOperator)] knows which parts each kind of block has.
///
/// @param onBlock is shown every block of a query
/// @param onInline is shown every inline of a query
public record Walk(Consumer<Block> onBlock, Consumer<Inline> onInline) {

    /// Visits blocks and everything in them.
    public void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            onBlock.accept(block);
            inside(block, this::visited, this::visitedLine);
        }
    }

    /// Visits inlines and everything in them.
    public void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            onInline.accept(inline);
            inside(inline, this::visited, this::visitedLine);
        }
    }

    private List<Block> visited(List<Block> blocks) {
        blocks(blocks);
        return blocks;
    }

    private List<Inline> visitedLine(List<Inline> inlines) {
        inlines(inlines);
        return inlines;
    }

    /// The tree with its blocks and inlines replaced, the outer ones first. Parts without changes are the same objects.
    ///
    /// @param onInline returns the inlines that replace an inline, perhaps several or none
    public static List<Block> map(
            List<Block> blocks, UnaryOperator<Block> onBlock, Function<Inline, List<Inline>> onInline) {
        return each(
                blocks,
                block -> inside(
                        onBlock.apply(block),
                        inner -> map(inner, onBlock, onInline),
                        line -> mapLine(line, onBlock, onInline)));
    }

    private static List<Inline> mapLine(
            List<Inline> line, UnaryOperator<Block> onBlock, Function<Inline, List<Inline>> onInline) {
        List<Inline> mapped = new ArrayList<>(line.size());
        for (Inline inline : line) {
            for (Inline each : onInline.apply(inline)) {
                mapped.add(inside(
                        each, blocks -> map(blocks, onBlock, onInline), inner -> mapLine(inner, onBlock, onInline)));
            }
        }
        return isSame(mapped, line) ? line : mapped;
    }

    private static boolean isSame(List<Inline> one, List<Inline> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i);
        }
        return same;
    }

    /// Applies a change to each element. If it returns the same objects, the result is the same list.
    public static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = list;
        for (int i = 0; i < list.size(); i++) {
            T old = list.get(i);
            T now = change.apply(old);
            if (now != old) {
                if (changed == list) {
                    changed = new ArrayList<>(list);
                }
                changed.set(i, now);
            }
        }
        return changed;
    }

    /// Applies changes to the blocks and lines of text directly inside a block, in reading order. If they return the
    /// same objects, the result is the same block.
    public static Block inside(Block block, UnaryOperator<List<Block>> blocks, UnaryOperator<List<Inline>> lines) {
        return switch (block) {
            case Block.Section(var attributes, var numbering, var title, var inner) -> {
                List<Inline> line = lines.apply(title);
                List<Block> now = blocks.apply(inner);
                yield line == title && now == inner ? block : new Block.Section(attributes, numbering, line, now);
            }
            case Block.Paragraph(var attributes, var line) ->
                kept(block, line, lines.apply(line), now -> new Block.Paragraph(attributes, now));
            case Block.BulletList(var attributes, var items) ->
                kept(block, items, each(items, blocks), now -> new Block.BulletList(attributes, now));
            case Block.OrderedList(var attributes, int start, var items) ->
                kept(block, items, each(items, blocks), now -> new Block.OrderedList(attributes, start, now));
            case Block.DefinitionList(var attributes, var entries) ->
                kept(
                        block,
                        entries,
                        each(entries, entry -> entry(entry, blocks, lines)),
                        now -> new Block.DefinitionList(attributes, now));
            case Block.BlockQuote(var attributes, var inner) ->
                kept(block, inner, blocks.apply(inner), now -> new Block.BlockQuote(attributes, now));
            case Block.Table table -> table(table, blocks, lines);
            case Block.Matter(var attributes, var part, var inner) ->
                kept(block, inner, blocks.apply(inner), now -> new Block.Matter(attributes, part, now));
            case Block.Columns(var attributes, int count, var inner) ->
                kept(block, inner, blocks.apply(inner), now -> new Block.Columns(attributes, count, now));
            case Block.Beside(var attributes, var inner) ->
                kept(block, inner, blocks.apply(inner), now -> new Block.Beside(attributes, now));
            case Block.Cover cover -> cover(cover, lines);
            case Block.Picture(var attributes, var file, var alternative, var caption) ->
                kept(
                        block,
                        caption,
                        lines.apply(caption),
                        now -> new Block.Picture(attributes, file, alternative, now));
            case Block.Chart chart -> {
                List<Inline> caption = lines.apply(chart.caption());
                List<Block> notes = blocks.apply(chart.notes());
                yield caption == chart.caption() && notes == chart.notes()
                        ? chart
                        : chart.with(chart.attributes(), caption, notes);
            }
            case Block.CodeBlock _, Block.Contents _, Block.ThematicBreak _ -> block;
        };
    }

    private static Block.DefinitionList.Entry entry(
            Block.DefinitionList.Entry entry, UnaryOperator<List<Block>> blocks, UnaryOperator<List<Inline>> lines) {
        List<Inline> term = lines.apply(entry.term());
        List<Block> said = blocks.apply(entry.blocks());
        return term == entry.term() && said == entry.blocks() ? entry : new Block.DefinitionList.Entry(term, said);
    }

    private static Block cover(Block.Cover cover, UnaryOperator<List<Inline>> lines) {
        List<List<Inline>> old =
                new ArrayList<>(List.of(cover.title(), cover.subtitle(), cover.edition(), cover.date()));
        old.addAll(cover.publishers());
        List<List<Inline>> now = each(old, lines);
        return now == old
                ? cover
                : new Block.Cover(
                        cover.attributes(), now.get(0), now.get(1), now.get(2), now.get(3), now.subList(4, now.size()));
    }

    private static Block table(
            Block.Table table, UnaryOperator<List<Block>> blocks, UnaryOperator<List<Inline>> lines) {
        Optional<List<Inline>> caption = table.caption().map(lines);
        List<List<Cell>> header = each(table.header(), row -> each(row, cell -> cell(cell, blocks)));
        List<List<Cell>> rows = each(table.rows(), row -> each(row, cell -> cell(cell, blocks)));
        List<Block> notes = blocks.apply(table.notes());
        boolean same = caption.orElse(null) == table.caption().orElse(null)
                && header == table.header()
                && rows == table.rows()
                && notes == table.notes();
        return same ? table : new Block.Table(table.attributes(), caption, table.columns(), header, rows, notes);
    }

    private static Cell cell(Cell cell, UnaryOperator<List<Block>> blocks) {
        return kept(cell, cell.blocks(), blocks.apply(cell.blocks()), now -> new Cell(cell.kind(), now));
    }

    /// Applies changes to what is directly inside an inline. If they return the same objects, the result is the same
    /// inline.
    public static Inline inside(Inline inline, UnaryOperator<List<Block>> blocks, UnaryOperator<List<Inline>> lines) {
        return switch (inline) {
            case Inline.Emphasis(var inner) -> kept(inline, inner, lines.apply(inner), Inline.Emphasis::new);
            case Inline.Strong(var inner) -> kept(inline, inner, lines.apply(inner), Inline.Strong::new);
            case Inline.Strikethrough(var inner) -> kept(inline, inner, lines.apply(inner), Inline.Strikethrough::new);
            case Inline.Link(var address, var inner) ->
                kept(inline, inner, lines.apply(inner), now -> new Inline.Link(address, now));
            case Inline.Foreign(var language, var inner) ->
                kept(inline, inner, lines.apply(inner), now -> new Inline.Foreign(language, now));
            case Inline.PagesOnly(var inner) -> kept(inline, inner, lines.apply(inner), Inline.PagesOnly::new);
            case Inline.CrossReference(var target, Inline.Form.Words(var inner)) ->
                kept(
                        inline,
                        inner,
                        lines.apply(inner),
                        now -> new Inline.CrossReference(target, new Inline.Form.Words(now)));
            case Inline.Note(var target, var inner) ->
                kept(inline, inner, blocks.apply(inner), now -> new Inline.Note(target, now));
            case Inline.CrossReference _,
                    Inline.Text _,
                    Inline.Code _,
                    Inline.Superscript _,
                    Inline.Sign _,
                    Inline.LineBreak _ -> inline;
        };
    }

    private static <T, P> T kept(T whole, P old, P now, Function<P, T> made) {
        return now == old ? whole : made.apply(now);
    }
}
