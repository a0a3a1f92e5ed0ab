package org.streetwise.tell.typography;

import java.util.Iterator;
import java.util.List;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Attributes;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Metadata;

/// Sets a document's words as print has them: curled quotation marks, dashes, ellipses, and no-break spaces. Letters
/// and digits stay as they are, and so does whatever is code, an address, or in a language that is not known here; what
/// is set already stays the same. Where nothing changes the document's own parts are kept.
public final class Typography {
    /// So many blocks are set at a time, by as many threads as there are processors.
    private static final int MANY = 24;

    private final LineSetting lines = new LineSetting();

    private Typography() {}

    /// The document as it is printed.
    public static Document of(Document document) {
        Typography typography = new Typography();
        Metadata metadata = document.metadata();
        return new Document(typography.metadata(metadata), typography.blocks(document.blocks(), metadata.language()));
    }

    private Metadata metadata(Metadata metadata) {
        Language language = metadata.language();
        return new Metadata(
                lines.words(metadata.title(), language),
                lines.words(metadata.shortTitle(), language),
                metadata.subtitle().map(text -> lines.words(text, language)),
                strings(metadata.authors(), language),
                strings(metadata.publishers(), language),
                metadata.date(),
                strings(metadata.keywords(), language),
                language,
                metadata.draft()
                        .map(draft -> new Metadata.Draft(draft.watermark(), lines.words(draft.line(), language))),
                metadata.labels());
    }

    private List<String> strings(List<String> strings, Language language) {
        return Mapping.each(strings, text -> lines.words(text, language));
    }

    private List<Inline> inlines(List<Inline> inlines, Language language) {
        List<Inline> set = lines.inlines(inlines, language);
        return lines.hadNotes() ? Mapping.leaves(set, language, this::note) : set;
    }

    private Inline note(Inline leaf, Language language) {
        return leaf instanceof Inline.Note(var target, var blocks)
                ? new Inline.Note(target, blocks(blocks, language))
                : leaf;
    }

    private List<Block> blocks(List<Block> blocks, Language language) {
        if (blocks.size() < MANY) {
            return Mapping.each(blocks, block -> block(block, language));
        }
        List<Block> set = blocks.parallelStream()
                .map(block -> new Typography().block(block, language))
                .toList();
        Iterator<Block> next = set.iterator();
        return Mapping.each(blocks, _ -> next.next());
    }

    private List<List<Block>> items(List<List<Block>> items, Language language) {
        return Mapping.each(items, item -> blocks(item, language));
    }

    private Block block(Block block, Language around) {
        Attributes attributes = block.attributes();
        Language language = attributes.language().orElse(around);
        return switch (block) {
            case Block.Paragraph(_, var inlines) -> {
                List<Inline> line = inlines(inlines, language);
                yield line == inlines ? block : new Block.Paragraph(attributes, line);
            }
            case Block.Section(_, var numbering, var title, var inner) ->
                new Block.Section(
                        attributes, numbering(numbering, language), inlines(title, language), blocks(inner, language));
            case Block.BulletList(_, var items) -> new Block.BulletList(attributes, items(items, language));
            case Block.OrderedList(_, int start, var items) ->
                new Block.OrderedList(attributes, start, items(items, language));
            case Block.DefinitionList(_, var entries) ->
                new Block.DefinitionList(attributes, Mapping.each(entries, entry -> entry(entry, language)));
            case Block.BlockQuote(_, var inner) -> new Block.BlockQuote(attributes, blocks(inner, language));
            case Block.Table table -> table(table, language);
            case Block.Matter(_, var part, var inner) ->
                new Block.Matter(attributes, part, blocks(inner, language));
            case Block.Columns(_, int count, var inner) ->
                new Block.Columns(attributes, count, blocks(inner, language));
            case Block.Beside(_, var inner) -> new Block.Beside(attributes, blocks(inner, language));
            case Block.Cover(_, var title, var subtitle, var edition, var date, var publishers) ->
                new Block.Cover(
                        attributes,
                        inlines(title, language),
                        inlines(subtitle, language),
                        inlines(edition, language),
                        inlines(date, language),
                        Mapping.each(publishers, line -> inlines(line, language)));
            case Block.Picture(_, var file, var alternative, var caption) ->
                new Block.Picture(attributes, file, alternative(alternative, language), inlines(caption, language));
            case Block.Chart chart -> chart(chart, language);
            case Block.CodeBlock _, Block.Contents _, Block.ThematicBreak _ -> block;
        };
    }

    private Block.Numbering numbering(Block.Numbering numbering, Language language) {
        return numbering instanceof Block.Numbering.Fixed(String label, String inText)
                ? new Block.Numbering.Fixed(lines.words(label, language), lines.words(inText, language))
                : numbering;
    }

    private Block.DefinitionList.Entry entry(Block.DefinitionList.Entry entry, Language language) {
        return new Block.DefinitionList.Entry(inlines(entry.term(), language), blocks(entry.blocks(), language));
    }

    private Block table(Block.Table table, Language language) {
        return new Block.Table(
                table.attributes(),
                table.caption().map(caption -> inlines(caption, language)),
                table.columns(),
                Mapping.each(table.header(), row -> cells(row, language)),
                Mapping.each(table.rows(), row -> cells(row, language)),
                blocks(table.notes(), language));
    }

    private List<Block.Table.Cell> cells(List<Block.Table.Cell> cells, Language language) {
        return Mapping.each(cells, cell -> {
            List<Block> blocks = blocks(cell.blocks(), language);
            return blocks == cell.blocks() ? cell : new Block.Table.Cell(cell.kind(), blocks);
        });
    }

    private Block.Picture.Alternative alternative(Block.Picture.Alternative alternative, Language language) {
        return alternative instanceof Block.Picture.Alternative.Described(String text)
                ? new Block.Picture.Alternative.Described(lines.words(text, language))
                : alternative;
    }

    private Block chart(Block.Chart chart, Language language) {
        return new Block.Chart(
                chart.attributes(),
                inlines(chart.caption(), language),
                lines.words(chart.alternative(), language),
                chart.measure().map(text -> lines.words(text, language)),
                strings(chart.series(), language),
                Mapping.each(chart.rows(), row -> new Block.Chart.Row(lines.words(row.name(), language), row.values())),
                chart.reference()
                        .map(line -> new Block.Chart.Reference(lines.words(line.name(), language), line.value())),
                chart.range(),
                blocks(chart.notes(), language));
    }
}
