package org.streetwise.tell.typography;

import java.util.Iterator;
import java.util.List;
import org.streetwise.source.Language;
import org.streetwise.tell.document.Block;
import org.streetwise.tell.document.Block.Picture.Alternative;
import org.streetwise.tell.document.Document;
import org.streetwise.tell.document.Inline;
import org.streetwise.tell.document.Metadata;
import org.streetwise.tell.document.Walk;

/// Sets a document's words as print requires: curled quotation marks, dashes, ellipses and no-break spaces. Letters and
/// digits do not change. Neither do code, addresses and text in an unknown language, nor anything that is already set.
/// Parts without changes are the document's own objects.
public final class Typography {
    /// From this many blocks on, they are set in parallel.
    private static final int MANY = 24;

    private final LineSetting lines = new LineSetting();

    private Typography() {}

    /// The document with all its words set.
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
        return Walk.each(strings, text -> lines.words(text, language));
    }

    private List<Inline> inlines(List<Inline> inlines, Language language) {
        List<Inline> set = lines.inlines(inlines, language);
        return lines.hadNotes() ? Leaves.changed(set, language, this::note) : set;
    }

    private Inline note(Inline leaf, Language language) {
        return leaf instanceof Inline.Note(var target, var blocks)
                ? new Inline.Note(target, blocks(blocks, language))
                : leaf;
    }

    private List<Block> blocks(List<Block> blocks, Language language) {
        if (blocks.size() < MANY) {
            return Walk.each(blocks, block -> block(block, language));
        }
        List<Block> set = blocks.parallelStream()
                .map(block -> new Typography().block(block, language))
                .toList();
        Iterator<Block> next = set.iterator();
        return Walk.each(blocks, _ -> next.next());
    }

    private Block block(Block block, Language around) {
        Language language = block.attributes().language().orElse(around);
        Block set = Walk.inside(block, inner -> blocks(inner, language), line -> inlines(line, language));
        return switch (set) {
            case Block.Section(var attributes, Block.Numbering.Fixed label, var title, var inner) ->
                new Block.Section(attributes, label(label, language), title, inner);
            case Block.Picture(var attributes, var file, Alternative.Described(String text), var caption) ->
                new Block.Picture(attributes, file, new Alternative.Described(lines.words(text, language)), caption);
            case Block.Chart chart -> chart(chart, language);
            case Block.Section _,
                    Block.Picture _,
                    Block.Paragraph _,
                    Block.BulletList _,
                    Block.OrderedList _,
                    Block.DefinitionList _,
                    Block.BlockQuote _,
                    Block.Table _,
                    Block.Matter _,
                    Block.Columns _,
                    Block.Beside _,
                    Block.Cover _,
                    Block.CodeBlock _,
                    Block.Contents _,
                    Block.ThematicBreak _ -> set;
        };
    }

    private Block.Numbering label(Block.Numbering.Fixed label, Language language) {
        return new Block.Numbering.Fixed(lines.words(label.label(), language), lines.words(label.inText(), language));
    }

    private Block chart(Block.Chart chart, Language language) {
        return new Block.Chart(
                chart.attributes(),
                chart.caption(),
                lines.words(chart.alternative(), language),
                chart.measure().map(text -> lines.words(text, language)),
                strings(chart.series(), language),
                Walk.each(chart.rows(), row -> new Block.Chart.Row(lines.words(row.name(), language), row.values())),
                chart.reference()
                        .map(line -> new Block.Chart.Reference(lines.words(line.name(), language), line.value())),
                chart.range(),
                chart.notes());
    }
}
