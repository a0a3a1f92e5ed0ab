package org.streetwise.bench;

import java.util.List;

/// A Markdown table, with bars between its cells.
final class MarkdownTable {
    private final StringBuilder lines = new StringBuilder();

    MarkdownTable(List<String> head) {
        row(head);
        row(head.stream().map(_ -> "---").toList());
    }

    MarkdownTable row(List<String> cells) {
        lines.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
