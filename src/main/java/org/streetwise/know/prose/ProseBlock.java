package org.streetwise.know.prose;

import java.util.List;
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

    /// @param columns one per column, also of rows that are shorter
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

    /// How a table's column is set.
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }
}
