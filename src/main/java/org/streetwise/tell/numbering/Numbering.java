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
import org.streetwise.tell.document.Walk;
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
        return Walk.each(blocks, block -> block(block, level));
    }

    private Block block(Block block, int level) {
        return switch (block) {
            case Block.Section section -> section(section, level);
            case Block.Table table -> table(table, level);
            case Block.Chart chart -> chart(chart, level);
            case Block.Paragraph paragraph -> {
                paragraph.attributes().target().ifPresent(target -> mark(target, labeller.paragraph()));
                yield inside(paragraph, level);
            }
            case Block.Matter matter -> {
                if (matter.part() == Block.Matter.Part.BODY) {
                    labeller.body();
                }
                yield inside(matter, level);
            }
            case Block.Contents found -> {
                list = Optional.of(found);
                yield found;
            }
            case Block.BulletList _,
                    Block.OrderedList _,
                    Block.DefinitionList _,
                    Block.BlockQuote _,
                    Block.Columns _,
                    Block.Beside _,
                    Block.Picture _ -> inside(block, level);
            case Block.Cover _, Block.CodeBlock _, Block.ThematicBreak _ -> block;
        };
    }

    private Block inside(Block block, int level) {
        return Walk.inside(block, inner -> blocks(inner, level), this::inlines);
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
        Block.Table marked =
                new Block.Table(attributes, caption, table.columns(), table.header(), table.rows(), table.notes());
        return Walk.inside(marked, inner -> blocks(inner, level), line -> line);
    }

    private Block chart(Block.Chart chart, int level) {
        Attributes attributes = withTarget(chart.attributes(), "figure");
        List<Inline> caption = inlines(chart.caption());
        mark(attributes.target().orElseThrow(), labeller.figure(caption));
        return chart.with(attributes, caption, blocks(chart.notes(), level));
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return Walk.each(inlines, this::inline);
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Inline.Note(var target, var blocks)) {
            Target named = target.orElseGet(() -> make("note"));
            mark(named, labeller.note());
            return new Inline.Note(Optional.of(named), blocks(blocks, 1));
        }
        return Walk.inside(inline, blocks -> blocks, this::inlines);
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
