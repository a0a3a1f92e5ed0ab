package org.streetwise.tell.numbering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Target;
import org.streetwise.tell.numbering.NumberedDocument.ContentsEntry;
import org.streetwise.tell.numbering.NumberedDocument.Mark;

/// Walks through a document once, counts what is numbered, and gives a target to everything that others can refer to.
public final class Numbering {
    private final Labeller labeller;
    private final Map<Target, Mark> marks = new LinkedHashMap<>();
    private final List<ContentsEntry> contents = new ArrayList<>();
    private Optional<Block.Contents> list = Optional.empty();
    private int made;

    private Numbering(Document document) {
        this.labeller = new Labeller(document.metadata().labels());
    }

    /// Numbers a document.
    ///
    /// The list of contents contains the sections that begin after it, and so neither its own heading nor any section
    /// before it.
    ///
    /// @throws IllegalArgumentException if a target is used twice or a cross-reference leads nowhere; both are faults
    ///     of the caller, never of an author
    public static NumberedDocument number(Document document) {
        Numbering numbering = new Numbering(document);
        List<Block> blocks = numbering.blocks(document.blocks(), 1);
        NumberedDocument numbered =
                new NumberedDocument(new Document(document.metadata(), blocks), numbering.marks, numbering.contents);
        new TargetCheck(numbered).run();
        return numbered;
    }

    private List<Block> blocks(List<Block> blocks, int level) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            numbered.add(block(block, level));
        }
        return numbered;
    }

    private Block block(Block block, int level) {
        return switch (block) {
            case Block.Section section -> section(section, level);
            case Block.Table table -> table(table, level);
            case Block.Paragraph paragraph -> {
                paragraph.attributes().target().ifPresent(target -> mark(target, labeller.paragraph()));
                yield new Block.Paragraph(paragraph.attributes(), inlines(paragraph.inlines()));
            }
            case Block.BulletList(var attributes, var items) -> new Block.BulletList(attributes, items(items, level));
            case Block.OrderedList(var attributes, int start, var items) ->
                new Block.OrderedList(attributes, start, items(items, level));
            case Block.DefinitionList(var attributes, var entries) ->
                new Block.DefinitionList(
                        attributes,
                        entries.stream()
                                .map(entry -> new Block.DefinitionList.Entry(
                                        inlines(entry.term()), blocks(entry.blocks(), level)))
                                .toList());
            case Block.BlockQuote(var attributes, var inner) -> new Block.BlockQuote(attributes, blocks(inner, level));
            case Block.Matter(var attributes, var part, var inner) -> {
                if (part == Block.Matter.Part.BODY) {
                    labeller.body();
                }
                yield new Block.Matter(attributes, part, blocks(inner, level));
            }
            case Block.Columns(var attributes, int count, var inner) ->
                new Block.Columns(attributes, count, blocks(inner, level));
            case Block.Beside(var attributes, var inner) -> new Block.Beside(attributes, blocks(inner, level));
            case Block.Contents found -> {
                list = Optional.of(found);
                yield found;
            }
            case Block.Picture(var attributes, var file, var alternative, var caption) ->
                new Block.Picture(attributes, file, alternative, inlines(caption));
            case Block.Chart chart -> chart(chart, level);
            case Block.Cover _, Block.CodeBlock _, Block.ThematicBreak _ -> block;
        };
    }

    private List<List<Block>> items(List<List<Block>> items, int level) {
        return items.stream().map(item -> blocks(item, level)).toList();
    }

    private Block section(Block.Section section, int level) {
        Attributes attributes = withTarget(section.attributes(), "section");
        List<Inline> title = inlines(section.title());
        Mark mark = labeller.section(section, title, level);
        mark(attributes.target().orElseThrow(), mark);
        list(section, level, attributes, mark);
        return new Block.Section(attributes, section.numbering(), title, blocks(section.blocks(), level + 1));
    }

    private void list(Block.Section section, int level, Attributes attributes, Mark mark) {
        if (list.isEmpty()) {
            return;
        }
        int depth = list.get().depth();
        boolean byRole = attributes.role().filter(list.get().roles()::contains).isPresent();
        if (level <= depth || byRole) {
            int listed = Math.min(level, depth + 1);
            contents.add(new ContentsEntry(
                    listed, mark.label(), section.title(), attributes.target().orElseThrow()));
        }
    }

    private Block table(Block.Table table, int level) {
        Attributes attributes = table.attributes();
        Optional<List<Inline>> caption = table.caption().map(this::inlines);
        if (caption.isPresent()) {
            attributes = withTarget(attributes, "table");
            mark(attributes.target().orElseThrow(), labeller.table(caption.get()));
        }
        return new Block.Table(
                attributes,
                caption,
                table.columns(),
                table.header().stream().map(row -> cells(row, level)).toList(),
                table.rows().stream().map(row -> cells(row, level)).toList(),
                blocks(table.notes(), level));
    }

    private Block chart(Block.Chart chart, int level) {
        Attributes attributes = withTarget(chart.attributes(), "figure");
        List<Inline> caption = inlines(chart.caption());
        mark(attributes.target().orElseThrow(), labeller.figure(caption));
        return chart.with(attributes, caption, blocks(chart.notes(), level));
    }

    private List<Block.Table.Cell> cells(List<Block.Table.Cell> cells, int level) {
        return cells.stream()
                .map(cell -> new Block.Table.Cell(cell.kind(), blocks(cell.blocks(), level)))
                .toList();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> numbered = new ArrayList<>(inlines.size());
        for (Inline inline : inlines) {
            numbered.add(inline(inline));
        }
        return numbered;
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Note(var target, var blocks) -> {
                Target named = target.orElseGet(() -> make("note"));
                mark(named, labeller.note());
                yield new Inline.Note(Optional.of(named), blocks(blocks, 1));
            }
            case Inline.Emphasis(var inner) -> new Inline.Emphasis(inlines(inner));
            case Inline.Strong(var inner) -> new Inline.Strong(inlines(inner));
            case Inline.Strikethrough(var inner) -> new Inline.Strikethrough(inlines(inner));
            case Inline.Link(String address, var inner) -> new Inline.Link(address, inlines(inner));
            case Inline.Foreign(var language, var inner) -> new Inline.Foreign(language, inlines(inner));
            case Inline.Text _,
                    Inline.Code _,
                    Inline.Superscript _,
                    Inline.Sign _,
                    Inline.CrossReference _,
                    Inline.PagesOnly _,
                    Inline.LineBreak _ -> inline;
        };
    }

    private Attributes withTarget(Attributes attributes, String kind) {
        return attributes.target().isPresent() ? attributes : attributes.with(make(kind));
    }

    /// Targets made here start with a dot, as no other target does.
    private Target make(String kind) {
        made++;
        return new Target("." + kind + ":" + made);
    }

    private void mark(Target target, Mark mark) {
        if (marks.putIfAbsent(target, mark) != null) {
            throw new IllegalArgumentException(target + " is used twice");
        }
    }
}
