package org.streetwise.know.prose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.streetwise.source.Span;

/// A block of authored text.
public sealed interface ProseBlock {
    /// Where the author wrote it.
    Span span();

    record Paragraph(List<ProseInline> inlines, Span span) implements ProseBlock {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    record BulletList(List<List<ProseBlock>> items, Span span) implements ProseBlock {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// @param start the first item's number
    record OrderedList(int start, List<List<ProseBlock>> items, Span span) implements ProseBlock {
        public OrderedList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Quotation(List<ProseBlock> blocks, Span span) implements ProseBlock {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /// @param columns one per column; rows may be shorter
    record Table(List<Alignment> columns, List<List<ProseInline>> header, List<List<List<ProseInline>>> rows, Span span)
            implements ProseBlock {
        public Table {
            columns = List.copyOf(columns);
            header = header.stream().map(List::copyOf).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }
    }

    /// @param text the code as it is, with line ends
    record CodeBlock(String text, Span span) implements ProseBlock {}

    record ThematicBreak(Span span) implements ProseBlock {}

    /// The same block with its words changed, and nothing else.
    default ProseBlock reworded(UnaryOperator<String> words) {
        return switch (this) {
            case Paragraph(var inlines, Span span) -> new Paragraph(ProseInline.reworded(inlines, words), span);
            case BulletList(var items, Span span) -> new BulletList(items(items, words), span);
            case OrderedList(int start, var items, Span span) -> new OrderedList(start, items(items, words), span);
            case Quotation(var blocks, Span span) -> new Quotation(reworded(blocks, words), span);
            case Table(var columns, var header, var rows, Span span) ->
                new Table(
                        columns,
                        row(header, words),
                        rows.stream().map(row -> row(row, words)).toList(),
                        span);
            case CodeBlock _, ThematicBreak _ -> this;
        };
    }

    /// Rewords several blocks.
    static List<ProseBlock> reworded(List<ProseBlock> blocks, UnaryOperator<String> words) {
        return blocks.stream().map(block -> block.reworded(words)).toList();
    }

    private static List<List<ProseBlock>> items(List<List<ProseBlock>> items, UnaryOperator<String> words) {
        return items.stream().map(item -> reworded(item, words)).toList();
    }

    private static List<List<ProseInline>> row(List<List<ProseInline>> cells, UnaryOperator<String> words) {
        return cells.stream().map(cell -> ProseInline.reworded(cell, words)).toList();
    }

    /// How a table's column is set.
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }
}
