package org.streetwise.read.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.streetwise.source.SourceMap;
import org.streetwise.source.Span;

/// Finds the place of Markdown nodes in the file.
///
/// @param text the text that was parsed
/// @param base where the text starts in the value that the map belongs to
/// @param cell where the cell starts in which offsets are one too small; -1 if they are right
record MarkdownPositions(String text, SourceMap map, int base, int cell) {
    MarkdownPositions(String text, SourceMap map, int base) {
        this(text, map, base, -1);
    }

    /// The places within a table's cell. commonmark-java removes the backslash of `\|` before it parses a cell, so all
    /// offsets after it are one too small.
    MarkdownPositions inCell(Node tableCell) {
        if (tableCell.getSourceSpans().isEmpty()) {
            return this;
        }
        int start = tableCell.getSourceSpans().getFirst().getInputIndex();
        int lineEnd = text.indexOf('\n', start);
        boolean shifted = text.indexOf("\\|", start, lineEnd < 0 ? text.length() : lineEnd) >= 0;
        return shifted ? new MarkdownPositions(text, map, base, start) : this;
    }

    /// The node's first offset in the text; -1 if the parser gives it no place.
    int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? -1 : unshifted(spans.getFirst().getInputIndex());
    }

    /// The offset after the node in the text; -1 if the parser gives it no place.
    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? -1
                : unshifted(spans.getLast().getInputIndex() + spans.getLast().getLength());
    }

    private int unshifted(int offset) {
        if (cell < 0) {
            return offset;
        }
        int real = cell;
        for (int counted = cell; counted < offset && real < text.length(); counted++) {
            real += text.startsWith("\\|", real) ? 2 : 1;
        }
        return real;
    }

    /// The place in the file of a part of the text.
    Span span(int start, int end) {
        return map.span(base + start, base + end);
    }

    /// The place in the file of a node; its parent's if it has none.
    Span span(Node node) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        return placed.getSourceSpans().isEmpty() ? map.span() : span(start(placed), end(placed));
    }

    /// The place in the file of a block's first line.
    Span firstLine(Node block) {
        SourceSpan line = block.getSourceSpans().getFirst();
        return span(line.getInputIndex(), line.getInputIndex() + line.getLength());
    }

    /// The text of a node as it was written.
    String written(Node node) {
        return node.getSourceSpans().isEmpty() ? "" : text.substring(start(node), end(node));
    }

    /// Whether the text has `words` at an offset.
    boolean has(String words, int offset) {
        return text.startsWith(words, offset);
    }
}
